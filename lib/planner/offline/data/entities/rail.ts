import { entity } from "../../plan/entity";
import { flag, id, numberAround, oneOf, pattern, unique, wholeTail } from "../make";
import { dateOf } from "../outcomes";
import { rail } from "../packs";

/** Trains, those who ride them and their tickets. */
export const RAIL = [
  entity(
    "train journey|train|rail journey|train trip|train schedule|train delay|rail trip|train service|train run|railway journey|train departure|rail delay|train performance",
    {
      domain: "rail",
      parents: "train station|rail line",
      core: {
        trip_id: id("TR-", 6),
        "train_number|train|train no|service number": rail("train_number"),
        "line|line name|rail line": rail("line"),
        "origin|from|departure station|origin station|from station|start station": rail("origin"),
        "destination|to|arrival station|destination station|to station|end station": rail("destination"),
        "scheduled_departure|departure|departure time|departs at|date|departed at": rail("scheduled_departure"),
        "scheduled_arrival|arrival|arrival time|arrives at": rail("scheduled_arrival"),
        "delay_minutes|delay|minutes late|delay min": rail("delay_minutes"),
        "status|train status": rail("status"),
      },
      more: {
        "operator|railway|company|train operator": rail("operator"),
        "train_type|type|category|service type": rail("train_type"),
        route: rail("route"),
        "distance_km|distance": rail("distance_km"),
        "duration_minutes|duration|journey time|travel time": rail("duration_minutes"),
        "actual_arrival|actual arrival time": rail("actual_arrival"),
        "delay_reason|reason|cause|cause of delay|reason for delay": rail("delay_reason"),
        "platform|track": rail("platform"),
        "stops|number of stops|intermediate stops": rail("stops"),
        "passengers|passenger count|riders|ridership": rail("passengers"),
        "price|fare|ticket price": rail("price"),
        "travel_class|class": rail("travel_class"),
      },
      usualRows: 150,
    },
  ),
  entity("train ticket|rail ticket|train booking|rail booking|railway ticket|train reservation|railway booking", {
    domain: "rail",
    parents: "train journey|passenger|customer",
    core: {
      "booking_reference|booking id|ticket number|pnr|reference|ticket id": unique(pattern("[A-HJ-NP-Z2-9]{6}")),
      "passenger_name|passenger|name|customer|traveler": "full name",
      "origin|from|departure station|from station": rail("origin"),
      "destination|to|arrival station|to station": rail("destination"),
      "departure_time|departure|date|travel date|journey date|scheduled departure": rail("scheduled_departure"),
      "train_number|train": rail("train_number"),
      "travel_class|class|ticket class": rail("travel_class"),
      "seat|seat number|seat no": rail("seat"),
      "price|fare|amount|ticket price": rail("price"),
    },
    more: {
      "arrival_time|arrival|scheduled arrival": rail("scheduled_arrival"),
      line: rail("line"),
      "operator|railway": rail("operator"),
      "distance_km|distance": rail("distance_km"),
      "coach|carriage|car": rail("coach"),
      "booked_at|booking date|booked on|purchased at|purchase date": dateOf(
        "add_days(@departure_time, -1 * random_int(1, 45))",
      ),
      "status|booking status": oneOf("Travelled:92|Cancelled:6|Refunded:2"),
      "discount_card|railcard": oneOf("None:70|Youth:12|Senior:9|Commuter:9"),
      "ticket_type|fare type": oneOf("Saver:48|Flexible:34|Return:18"),
      payment_method: oneOf("Card:70|Mobile wallet:22|Cash:8"),
    },
    key: "booking_reference",
    usualRows: 200,
  }),
  entity("train station|railway station|rail station", {
    domain: "rail",
    core: {
      station_id: id("STN-", 3),
      "name|station|station name": rail("origin"),
      "line|lines": rail("line"),
      "platforms|number of platforms|tracks": wholeTail(2, 26, 6, 0.6),
      "daily_passengers|passengers|ridership|passengers per day": wholeTail(400, 320_000, 14_000, 1.1),
      "accessible|wheelchair accessible|step free": flag(0.78),
    },
    label: "name",
    usualRows: 20,
  }),
  entity("rail line|train line|railway line|train route", {
    domain: "rail",
    core: {
      line_id: id("LN-", 3),
      "name|line|line name": rail("line"),
      "operator|railway": rail("operator"),
      "type|train type": rail("train_type"),
      "daily_trains|trains per day": wholeTail(8, 160, 34, 0.6),
      "on_time_percent|punctuality|on time rate": numberAround(68, 96, 86, 5, 1),
    },
    label: "name",
    usualRows: 10,
  }),
];
