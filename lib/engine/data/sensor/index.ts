import type { Pack, PackAttribute } from "../../pack";
import { text } from "../attributes";

const decimal = (name: string, description: string): PackAttribute => ({
  name,
  type: { type: "decimal", scale: 2 },
  description,
});

/** Sensors and what they read: type, unit, range, model, place, value, state and failure agree. */
export const sensor: Pack = {
  name: "sensor",
  description:
    "A sensor with type, unit, range, model, place and a reading that fit. With per: sensor_id each sensor stays the same; " +
    "sameAs on observed_at gives readings the hour of the row",
  attributes: [
    text("sensor_type", "What it measures, e.g. Vibration"),
    text("unit", "Unit of its readings, e.g. mm/s"),
    text("model", "Model, e.g. ADXL355"),
    text("location", "Where it hangs, e.g. Pump P-101 bearing"),
    decimal("range_min", "Lowest reading it can give"),
    decimal("range_max", "Highest reading it can give"),
    text("accuracy", "Accuracy with its unit, e.g. ±0.3 °C"),
    decimal("threshold_low", "Readings below raise a warning"),
    decimal("threshold_high", "Readings above raise a warning"),
    { name: "observed_at", type: { type: "datetime" }, description: "Moment of the reading" },
    decimal("value", "A reading at that moment"),
    text("reading_status", "Normal, Warning, Critical: how far the reading is from the usual"),
    { name: "is_anomaly", type: { type: "boolean" }, description: "Whether the reading is far out" },
    text("failure_mode", "How sensors of the type fail, e.g. Bearing wear"),
    text("protocol", "How it talks, e.g. LoRaWAN"),
    text("firmware", "Version, e.g. 2.4.1"),
    { name: "sampling_interval_s", type: { type: "integer" }, description: "Seconds between readings" },
    { name: "battery_level", type: { type: "integer" }, description: "Per cent" },
    { name: "signal_dbm", type: { type: "integer" }, description: "Strength of its radio signal" },
  ],
  load: async () => (await import("./rules")).loadSensors(),
};
