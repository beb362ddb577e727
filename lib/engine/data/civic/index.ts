import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** What city offices deal with: service requests, permits, offences, parking tickets, inspections and court cases. */
export const civic: Pack = {
  name: "civic",
  description:
    "A matter of a city's offices, a service request unless kind says Permit, Crime, Parking, Inspection or Court: type, agency, detail, fee and time agree",
  attributes: attributesOf(`
    kind;text;Request unless asked otherwise, or Permit, Crime, Parking, Inspection, Court
    type;text;What it is, e.g. Pothole, Building Permit, Burglary, Expired Meter
    agency;text;Office in charge
    group;text;Group of types, e.g. Streets, Property, Violent
    detail;text;What exactly, e.g. Large pothole in traffic lane
    code;text;Short code of the type
    fee;integer;Usual fee, fine or loss in US dollars; empty where there is none
    season;text;Half of the year in which it happens: cold or warm
    usual_days;integer;Days such a matter usually takes
    days;integer;Days this one takes
    resolution;text;What was done in the end
  `),
  load: async () => (await import("./rules")).loadCivic(),
};
