import type { Grammar } from "../../text/grammar";

/** Parcels, drivers, routes and warehouses. */
export const delivery: Grammar = {
  name: "delivery",
  aliases: [
    "shipment",
    "shipping",
    "parcel",
    "courier",
    "logistics",
    "package",
    "freight",
    "route",
    "driver",
    "warehouse",
    "ride",
    "taxi",
    "trip",
    "order tracking",
    "transport",
    "fleet",
    "vehicle",
  ],
  rules: {
    title: ["{headline}", "{headline}, tracking {########}", "{headline} - tour {##}"],
    noun: ["delivery", "service", "packing", "driver", "tracking", "time slot"],
    product: ["parcel", "pallet", "crate", "package"],
    place: ["the city centre", "the north of town", "the industrial estate"],
    praise: [
      "{The driver|Our courier} {called ahead|was friendly|carried it upstairs} and {came on time|was careful}.",
      "{Arrived|It arrived} {a day early|within the hour|exactly as announced}.",
      "{Tracking|The live map} {was spot on|worked to the minute}.",
      "{Nothing|Not a thing} {broken|missing}, {well packed|box in perfect shape}.",
      "{Changing|Moving} the {time slot|address} {took two clicks|was no problem}.",
    ],
    complaint: [
      "The {product} {was left in the rain|arrived crushed|came three days late}.",
      "{The driver|They} {never rang|threw it over the fence|left it with a stranger}.",
      "{Tracking|The status} {has not changed for days|says delivered, but nothing is here}.",
      "{Nobody|No one} {at the hotline|in the depot} {could tell me where it is|picks up}.",
      "I {stayed home|waited} {all day|two days} {for nothing|in vain}.",
    ],
    remark: [
      "{It came|Delivery was} {within the window|a little late}, {box slightly dented|contents fine}.",
      "{Traffic|Weather} in {place} {caused a short delay|slowed the route}.",
    ],
    problem: [
      "{My|The} {product} {is stuck|has been} {at customs|in {place}} for {five days|a week}.",
      "{Half|Part} of {the shipment|my order} is missing.",
      "{The address|My name} on the label {is wrong|cannot be read}.",
    ],
    question: [
      "{Could|Can} you {leave it with a neighbour|deliver after five|change the address}?",
      "{When|What time} will the {product} {arrive|reach us}?",
      "{Do you need|Will you ask for} {a signature|someone at home|a code}?",
    ],
    event: [
      "{Picked up|Scanned|Loaded} in {place} {at 06:15|on the early tour|with two others}.",
      "{Delivered|Handed over} to {a neighbour|the front desk|{person}}{, signature on file| without signature|}.",
      "{Delayed|Rerouted|Held} {by traffic|for customs papers|because of snow}.",
      "{Left|Placed} {at the back door|in the parcel box|with the porter} {as agreed|on request}.",
    ],
    next: [
      "{Second attempt|Redelivery} {tomorrow morning|on Monday}.",
      "{Call|Ring} {before arrival|the recipient}, {gate code on the label|no bell}.",
      "{Fragile|Keep upright|Keep dry}{, handle with care|}.",
    ],
    fact: [
      "{Please leave|Place} the {product} {with the neighbour|behind the gate|at the side entrance}{ and ring twice|}.",
      "{The tour|The route} {covers|serves} {forty stops|two depots} in {place} {before noon|twice a day}.",
      "{Standard|Express|Overnight} service with {tracking|insurance up to 500|signature on delivery}{ and one free second attempt|}.",
      "{Fragile|Heavy|Cooled} goods, {two people needed|lift available|deliver before ten}.",
    ],
    headline: [
      "{Parcel|Shipment|Crate|Pallet|Pick-up|Return} {delayed|delivered|damaged|rerouted|on hold|at customs|out for delivery|missing}{ in {place}| since Monday| after second attempt||}",
      "{Late|Fast|Careful|Lost|Wrong} {delivery|parcel|address|driver|time slot}{, please check|, thank you| again|}",
    ],
  },
};
