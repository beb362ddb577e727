import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  companyIn,
  day,
  daytime,
  either,
  firstOf,
  flag,
  formula,
  id,
  instant,
  numberAround,
  oneOf,
  pattern,
  person,
  place,
  record,
  sum,
  unique,
  wholeAround,
  wholeTail,
} from "../make";
import { dateOf, holds, textOf, wholeOf } from "../outcomes";
import { cargo, parcel } from "../packs";

const HAS_ARRIVED = holds("@status", "delivered|returned|completed");

/** Roads are a fifth longer than the crow flies; a degree of longitude is shorter than one of latitude. */
const ROAD_KM =
  "max(4, round(133 * sqrt(pow(@origin_latitude - @destination_latitude, 2) + pow((@origin_longitude - @destination_longitude) * 0.78, 2))))";
const ROAD = wholeOf(ROAD_KM);
/** When vans leave the depot. */
const EARLY_HOURS = [0, 0, 0, 1, 4, 12, 22, 24, 14, 6, 4, 3, 4, 5, 3, 2, 1, 1, 0, 0, 0, 0, 0, 0];
const ENDS = {
  origin_latitude: place("latitude", "origin"),
  origin_longitude: place("longitude", "origin"),
  destination_latitude: place("latitude", "destination"),
  destination_longitude: place("longitude", "destination"),
} as const;

/** Nobody delivers on Sundays. */
const IS_SUNDAY = "weekday(add_days(@shipped_date, @days_on_road)) == 7";
/** Vans and trucks come home: a route ends in the region where it starts. */
const inRegion = (attribute: string): GeneratorInput => ({
  kind: "record",
  source: "place",
  attribute,
  as: "destination",
  where: [{ attribute: "region", sameAs: "@origin_region" }],
});

/** Parcels, containers, warehouses and those who move them. */
export const LOGISTICS = [
  entity(
    "shipment|delivery|parcel|package|freight shipment|logistics record|consignment|logistics|shipment record|freight|delivery record|order shipment|shipping record|parcel delivery",
    {
      domain: "logistics",
      parents: "order|supplier|warehouse|product|customer|driver|buyer|part",
      core: {
        shipment_id: id("SHP-", 6),
        "tracking_number|tracking code|tracking|tracking id": parcel("tracking_number"),
        "carrier|courier|shipping company": parcel("carrier"),
        "origin|origin city|from|ship from|sender city|source": "origin",
        "destination|destination city|to|ship to|recipient city": "destination",
        "weight_kg|weight|package weight": parcel("weight_kg"),
        "shipped_date|date|shipped at|dispatch date|ship date|shipping date|pickup date": {
          ...day("-P90D", "P0D"),
          shape: { kind: "recent", skew: 2 },
        } as GeneratorInput,
        "status|shipment status|delivery status": {
          kind: "conditional",
          cases: [
            { when: "days_between(@shipped_date, as_of()) < 1", then: oneOf("Label created:40|Picked up:60") },
            {
              when: "days_between(@shipped_date, as_of()) <= @transit_days",
              then: oneOf("In transit:84|Out for delivery:10|Exception:6"),
            },
            {
              when: "days_between(@shipped_date, as_of()) <= @transit_days + 3",
              then: oneOf("Delivered:72|Out for delivery:18|Exception:10"),
            },
          ],
          else: oneOf("Delivered:97|Returned to sender:2|Lost:1"),
        },
        "delivery_date|delivered at|delivered date|delivered on|actual delivery|actual delivery date|arrival date":
          dateOf(
            `if(${HAS_ARRIVED}, add_days(@shipped_date, clamp(@transit_days + if(chance(0.16), if(weekday(add_days(@shipped_date, @transit_days)) == 6, 2, 1), 0), 0, max(0, days_between(@shipped_date, as_of())))), null)`,
          ),
        "shipping_cost|cost|freight cost|price|shipping fee": parcel("shipping_cost"),
      },
      more: {
        ...ENDS,
        "distance_km|distance": ROAD,
        "service|service type|shipping service|shipping method": parcel("service"),
        "service_level|delivery type|priority|speed": parcel("service_level"),
        "transit_days|planned transit days": firstOf(wholeOf(`@days_on_road + if(${IS_SUNDAY}, 1, 0)`)),
        "dimensions|size|package dimensions": parcel("dimensions"),
        "length_cm|length": parcel("length_cm"),
        "width_cm|width": parcel("width_cm"),
        "height_cm|height": parcel("height_cm"),
        "estimated_delivery|eta|expected delivery|estimated delivery date|estimated arrival|promised date|due date":
          dateOf("add_days(@shipped_date, @transit_days)"),
        "lead_time|lead time days|delivery days|delivery time|days in transit": wholeOf(
          "days_between(@shipped_date, @delivery_date)",
        ),
        "on_time|delivered on time|is on time": formula(
          "if(is_empty(@delivery_date), null, days_between(@shipped_date, @delivery_date) <= @transit_days)",
          { output: "boolean" },
        ),
        "delay_days|delay|days late": wholeOf(
          "if(is_empty(@delivery_date), null, max(0, days_between(@shipped_date, @delivery_date) - @transit_days))",
        ),
        quantity: wholeTail(1, 40, 2, 0.9),
        "cargo|goods|contents|commodity|cargo type|item": "product name",
        "sender|shipper|sender name": person("full_name", "sender"),
        "recipient|receiver|recipient name|consignee|customer|customer name": person("full_name", "recipient"),
        "recipient_address|delivery address|address": place("street_address", "destination"),
        "insured|is insured": flag(0.22),
        "signature_required|requires signature": flag(0.3),
        "declared_value|value|insured value": sum("round(@shipping_cost * uniform(2, 14), 2)"),
        "exception_reason|delay reason|reason": firstOf(
          either(
            holds("@status", "exception|returned|lost"),
            oneOf(
              "Recipient not at home:34|Address incomplete:22|Weather delay:18|Damaged label:10|Refused by recipient:8|Vehicle breakdown:8",
            ),
            textOf("null"),
          ),
        ),
        "mode|transport mode|shipping mode": oneOf("Ground:78|Air:22"),
      },
      helpers: {
        own_days: parcel("transit_days"),
        days_on_road: firstOf(
          wholeOf('if(@service_level == "Standard", clamp(1 + ceil(@distance_km / 1000), 1, 7), @own_days)'),
        ),
      },
      usualRows: 250,
    },
  ),
  entity(
    "container shipment|shipping container|ocean shipment|sea freight|ocean freight|container|cargo shipment|freight booking|bill of lading|sea shipment|import shipment|cargo|vessel shipment|container movement",
    {
      domain: "logistics",
      parents: "port|vessel|supplier|customer",
      core: {
        shipment_id: id("SEA-", 6),
        "container_number|container|container id|container no": cargo("container_number"),
        "container_type|type|container size|size": cargo("container_type"),
        "carrier|shipping line|line|ocean carrier|shipping company": cargo("carrier"),
        "vessel|ship|vessel name|ship name": cargo("vessel"),
        "origin_port|port of loading|pol|origin|from|loading port|departure port": cargo("origin_port"),
        "destination_port|port of discharge|pod|destination|to|discharge port|arrival port": cargo("destination_port"),
        "departure_date|etd|departure|shipped date|sailing date|date|loading date|shipped on": cargo("departure_date"),
        "eta|estimated arrival|arrival date|arrival|estimated arrival date|expected arrival":
          cargo("estimated_arrival"),
        "status|shipment status": cargo("status"),
      },
      more: {
        "imo_number|imo|vessel imo": cargo("imo_number"),
        "voyage|voyage number": cargo("voyage"),
        "scac|scac code": cargo("scac"),
        "origin_locode|origin port code|pol code|loading port code|origin code": cargo("origin_locode"),
        "destination_locode|destination port code|pod code|discharge port code|destination code":
          cargo("destination_locode"),
        "origin_country|country of origin|export country|loading country": cargo("origin_country"),
        "destination_country|import country|country of destination": cargo("destination_country"),
        "actual_arrival|ata|arrived on|actual arrival date": cargo("actual_arrival"),
        "transit_days|transit time|transit time days|lead time|lead time days": cargo("transit_days"),
        "distance_nm|distance|nautical miles": cargo("distance_nm"),
        "delay_days|delay|days late": wholeOf("max(0, days_between(@eta, @actual_arrival))"),
        "iso_type|iso code": cargo("iso_type"),
        teu: cargo("teu"),
        "cargo|goods|commodity|cargo type|contents|cargo description|goods description": cargo("cargo"),
        "hs_code|hs|tariff code|commodity code": cargo("hs_code"),
        "gross_weight_kg|weight|gross weight|weight kg": cargo("gross_weight_kg"),
        "net_weight_kg|net weight|cargo weight": cargo("net_weight_kg"),
        "tare_weight_kg|tare|tare weight": cargo("tare_weight_kg"),
        "volume_cbm|volume|cbm|volume m3|cubic meters": cargo("volume_cbm"),
        "temperature_c|temperature|set point|reefer temperature": cargo("temperature_c"),
        "declared_value|cargo value|value|value usd|invoice value": cargo("declared_value"),
        "freight_cost|cost|freight|freight charge|price|shipping cost|freight rate": cargo("freight_cost"),
        "incoterm|incoterms|terms": cargo("incoterm"),
        "seal_number|seal": cargo("seal_number"),
        "booking_number|booking|booking reference": cargo("booking_number"),
        "bill_of_lading|bl number|b l number|bill of lading number|bl": cargo("bill_of_lading"),
        route: cargo("route"),
        "shipper|exporter|sender": companyIn("Manufacturing|Wholesale Trade", "shipper"),
        "consignee|importer|receiver|buyer": companyIn("Wholesale Trade|Retail", "consignee"),
      },
      usualRows: 150,
    },
  ),
  entity("port|seaport|container port|harbor|harbour|shipping port", {
    domain: "logistics",
    core: {
      "locode|code|unlocode|un locode|port code": unique(cargo("origin_locode")),
      "name|port|port name": cargo("origin_port"),
      country: cargo("origin_country"),
      latitude: cargo("origin_latitude"),
      longitude: cargo("origin_longitude"),
      "berths|number of berths": wholeTail(3, 90, 16, 0.7),
      "annual_teu|throughput|teu per year|annual throughput": wholeTail(180_000, 40_000_000, 2_400_000, 0.9),
      "max_draft_m|max draft|depth": numberAround(9, 18.5, 14.5, 1.8, 1),
    },
    key: "locode",
    label: "name",
    usualRows: 20,
  }),
  entity("vessel|ship|cargo ship|container ship|container vessel|vessel record|fleet of ship", {
    domain: "logistics",
    core: {
      "imo_number|imo": cargo("imo_number"),
      "name|vessel|vessel name|ship name": cargo("vessel"),
      "operator|owner|carrier|shipping line": cargo("carrier"),
      "type|vessel type|ship type|class|size class": textOf(
        'if(@capacity_teu < 3000, "Feeder", if(@capacity_teu < 5100, "Panamax", if(@capacity_teu < 10000, "Post-Panamax", if(@capacity_teu < 14500, "New Panamax", "Ultra large"))))',
      ),
      "flag|flag state": oneOf("Panama:24|Liberia:24|Marshall Islands:19|Singapore:11|Hong Kong:9|Malta:8|Denmark:5"),
      "capacity_teu|capacity|teu": wholeOf("round(pow(uniform(1.2, 4.9), 2) * 10) * 100"),
      "length_m|length|loa": wholeOf("round(96 + 1.9 * pow(@capacity_teu, 0.5) * uniform(0.97, 1.03))"),
      "year_built|built|year": wholeAround(1999, 2025, 2013, 6),
      "gross_tonnage|tonnage|gt": wholeOf("round(@capacity_teu * uniform(9.6, 11.4) / 10) * 10"),
    },
    more: {
      "mmsi|mmsi number": pattern("(636|538|563|477|219)\\d{6}"),
      "deadweight|dwt": wholeOf("round(@capacity_teu * uniform(10.4, 12.8) / 10) * 10"),
      "speed_knots|speed|service speed": numberAround(14, 24, 19.5, 1.8, 1),
      "status|navigation status": oneOf("Under way:66|Moored:20|At anchor:12|In dry dock:2"),
      "next_port|destination": cargo("destination_port"),
      home_port: cargo("origin_port"),
    },
    key: "imo_number",
    label: "name",
    usualRows: 20,
  }),
  entity("warehouse|distribution center|fulfillment center|depot|storage facility", {
    domain: "logistics",
    core: {
      warehouse_id: id("WH-", 3),
      "name|warehouse name": "warehouse",
      "city|location": record("place", "city", "warehouse"),
      state: record("place", "region", "warehouse"),
      country: record("place", "country", "warehouse"),
      "capacity_pallets|capacity": wholeAround(400, 40_000, 9000, 6000),
      "used_pallets|occupied|pallets stored": wholeOf("floor(@capacity_pallets * uniform(0.48, 0.97))"),
      manager: "manager name",
      phone: record("place", "phone", "warehouse"),
    },
    more: {
      address: record("place", "street_address", "warehouse"),
      "utilization|occupancy|utilization percent": formula("round(100 * @used_pallets / @capacity_pallets, 1)", {
        output: "decimal",
        scale: 1,
      }),
      "square_footage|size|area": wholeOf("round(@capacity_pallets * uniform(11, 17) / 100) * 100"),
      "dock_doors|docks": wholeOf("max(2, round(@capacity_pallets / 320 * uniform(0.8, 1.2)))"),
      "type|warehouse type": oneOf("Fulfillment:44|Cross-dock:18|Cold storage:14|Bulk storage:24"),
      "employees|staff": wholeOf("max(4, round(@capacity_pallets / 95 * uniform(0.7, 1.3)))"),
    },
    label: "name",
    usualRows: 6,
  }),
  entity("driver|courier|delivery driver|truck driver|ride share driver|crew", {
    domain: "logistics",
    core: {
      driver_id: id("DRV-", 4),
      "full_name|name|driver name": "full name",
      phone: "",
      "license_number|license": "driver license number",
      "vehicle|vehicle type": oneOf("Van:46|Truck:28|Car:18|Motorbike:8"),
      rating: { kind: "decimal", min: 3, max: 5, scale: 2, distribution: { kind: "normal", mean: 4.7, sd: 0.2 } },
      "trips|deliveries|completed trips": wholeTail(3, 9000, 640, 1),
      "joined_on|hire date": "join date",
      status: oneOf("Active:84|Off duty:12|Suspended:4"),
    },
    label: "full_name",
    usualRows: 20,
  }),
  entity("delivery route|truck route|driver route|route plan|delivery run|trucking load|truck trip|haul", {
    domain: "logistics",
    parents: "driver|warehouse|vehicle",
    core: {
      route_id: id("RTE-", 4),
      "origin|from|start|depot|start location": "origin",
      "destination|to|end location": firstOf(inRegion("city")),
      "driver|driver name": "driver name",
      "truck|vehicle|truck number|vehicle id": pattern("TRK-\\d{3}"),
      "departed_at|departure|date|start time|departure time": {
        ...instant("-P90D", "P0D"),
        shape: { kind: "season", hours: EARLY_HOURS, weekdays: [10, 10, 10, 10, 10, 4, 0.5] },
      } as GeneratorInput,
      "distance_km|distance": firstOf(wholeOf(`${ROAD_KM} + @stops * random_int(2, 6)`), ROAD),
      "stops|number of stops": wholeAround(2, 28, 9, 5),
      "duration_hours|duration|hours": formula("round(@distance_km / uniform(54, 76) + @stops * 0.25, 1)", {
        output: "decimal",
        scale: 1,
      }),
      "fuel_liters|fuel|fuel used": formula("round(@distance_km * uniform(0.22, 0.36), 1)", {
        output: "decimal",
        scale: 1,
      }),
    },
    helpers: {
      ...ENDS,
      destination_latitude: firstOf(inRegion("latitude")),
      destination_longitude: firstOf(inRegion("longitude")),
      origin_region: place("region", "origin"),
    },
    more: {
      "arrived_at|arrival|arrival time|end time|eta": formula(
        "add_minutes(@departed_at, round(@duration_hours * 60))",
        {
          output: "datetime",
        },
      ),
      "load_kg|load|weight": wholeTail(300, 22_000, 5200, 0.8),
      "fuel_cost|cost": sum("round(@fuel_liters * 1.12, 2)"),
      "on_time|delivered on time": flag(0.88),
      status: oneOf("Completed:94|Delayed:6"),
    },
    usualRows: 100,
  }),
  entity("customs declaration|customs entry|customs record|import declaration|export declaration|customs clearance", {
    domain: "logistics",
    parents: "container shipment|shipment",
    core: {
      declaration_number: pattern("(26|25)[A-Z]{2}[0-9A-Z]{8}\\d{6}"),
      "declared_on|date|declaration date|entry date": day("-P1Y", "-P3D"),
      "direction|type|declaration type": oneOf("Import:72|Export:28"),
      "goods|description|goods description|commodity": cargo("cargo"),
      "hs_code|tariff code|commodity code": cargo("hs_code"),
      "origin_country|country of origin|origin": cargo("origin_country"),
      "value|customs value|declared value": cargo("declared_value"),
      "duty_rate|duty percent|tariff rate": {
        kind: "choice",
        values: [0, 2.5, 4, 6.5, 8, 12],
        weights: [34, 18, 16, 14, 10, 8],
      },
      "duty|duty amount|duties": sum("round(@value * @duty_rate / 100, 2)"),
      "status|clearance status": oneOf("Cleared:86|Under inspection:6|Documents missing:5|Held:3"),
    },
    more: {
      "gross_weight_kg|weight": cargo("gross_weight_kg"),
      incoterm: cargo("incoterm"),
      "importer|declarant|broker|consignee": companyIn("Wholesale Trade|Logistics & Freight Forwarding", "importer"),
      "port|port of entry|entry port": cargo("destination_port"),
      "cleared_on|release date|clearance date": dateOf(
        'if(@status == "Cleared", add_days(@declared_on, random_int(0, 3)), null)',
      ),
    },
    key: "declaration_number",
    usualRows: 100,
  }),
  entity("stock transfer|warehouse movement|inventory movement|inventory transaction|stock adjustment", {
    domain: "logistics",
    parents: "product|warehouse",
    core: {
      movement_id: id("MOV-", 6),
      "product_name|product|item": "product name",
      sku: "",
      "type|movement type|transaction type": oneOf("Receipt:30|Pick:46|Transfer:14|Adjustment:6|Return:4"),
      "quantity|qty": wholeOf(
        'if(@type == "Receipt", random_int(24, 480), if(@type == "Pick", -1 * random_int(1, 24), if(@type == "Adjustment", random_int(-6, 4), random_int(1, 60))))',
      ),
      "warehouse|location|warehouse name": "warehouse",
      "bin|bin location|from bin": "bin",
      "moved_at|date|timestamp|time": daytime("-P90D", "P0D"),
      "operator|worker|employee|handled by": person("full_name", "operator"),
    },
    usualRows: 300,
  }),
  entity("shipper|shipping company|freight forwarder", {
    domain: "logistics",
    core: {
      shipper_id: id("SHP-", 3),
      "name|company|company name": companyIn("Freight & Trucking|Courier & Delivery|Logistics & Freight Forwarding"),
      phone: "",
      "contact|contact name": "full name",
      country: "",
    },
    label: "name",
    usualRows: 6,
  }),
];
