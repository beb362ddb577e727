import type { Pack, PackAttribute } from "../../pack";
import { integer, text } from "../attributes";

const money = (name: string, description: string): PackAttribute => ({
  name,
  type: { type: "decimal", scale: 2 },
  description,
});

/** Real car models with everything a dealer writes down, in agreement. */
export const vehicle: Pack = {
  name: "vehicle",
  description:
    "A car as a dealer lists it: real make and model with its years, engines and bodies, VIN, plate, mileage and price that fit",
  attributes: [
    text("make", "Make, e.g. Toyota"),
    text("model", "Model of the make, e.g. Corolla"),
    integer("year", "Model year, when the model was built"),
    text("body_type", "Sedan, SUV, Hatchback, Wagon, Coupe, Convertible, Pickup, Minivan, Van"),
    text("fuel_type", "Gasoline, Diesel, Hybrid, Plug-in Hybrid, Electric"),
    text("transmission", "Automatic, Manual, CVT"),
    text("engine", "Size and cylinders, e.g. 2.0L I4; Electric motor"),
    text("drivetrain", "FWD, RWD, AWD, 4WD"),
    text("color", "Paint, e.g. White"),
    text("offer", "New or used unless asked otherwise; Used is a year old at least, Rental three at most"),
    integer("doors", "Doors, the tailgate counted"),
    integer("seats", "Seats"),
    {
      ...text("vin", "Vehicle identification number of the make and year, with a right check digit"),
      unique: "serial",
    },
    text("license_plate", "Licence plate in the form of the locale's country"),
    integer("mileage", "Distance driven, fitting the year; miles in the US and Britain, kilometres elsewhere"),
    text("mileage_unit", "mi or km"),
    text("condition", "New, Used, Certified Pre-Owned"),
    money("msrp", "Price when new, in the currency of the locale's country"),
    money("price", "Price today, fitting year and mileage"),
    text("currency_code", "Currency of the locale's country, e.g. USD"),
  ],
  load: async (locale) => (await import("./rules")).loadVehicles(locale),
};
