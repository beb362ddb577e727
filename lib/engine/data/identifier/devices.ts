import { luhnDigit, weightedSum } from "../check-digits";
import { type Draw, grouped, HEX, numbered } from "./identifier";

/** Second digits of addresses that no manufacturer was given: locally administered, for one receiver. */
const LOCAL = "26ae";

/** Identifiers of devices and of what moves. */
export const DEVICES = {
  imei: numbered(6, "IMEI of a telephone, 15 digits", ({ digits, random }) => {
    const body = `35${String(100_000 + random.index(900_000))}${digits(6)}`;
    return body + luhnDigit(body);
  }),
  imsi: numbered(9, "IMSI of a SIM card, in the network kept for tests", ({ digits }) => `00101${digits(10)}`),
  iccid: numbered(9, "Number on a SIM card, 19 digits", ({ digits, random }) => {
    const body = `891${random.index(10)}0${random.index(10)}${digits(12)}`;
    return body + luhnDigit(body);
  }),
  mac_address: {
    description: "MAC address of a network card that nobody was given, e.g. 5e:3f:91:0a:77:c2",
    make: ({ letters }: Draw) => grouped(letters(1, HEX) + letters(1, LOCAL) + letters(10, HEX), 2, ":"),
  },
  serial_number: numbered(
    8,
    "Serial number of a device: plant, year, week and number",
    ({ digits, letters, random }) =>
      `${letters(2, "ABCDEFGHJKLMNPRSTVWXYZ")}${20 + random.index(6)}${String(1 + random.index(52)).padStart(2, "0")}${digits(8)}`,
  ),
  nhs_number: {
    description: "NHS number of a patient, in the range kept for tests, e.g. 999 123 4568",
    make: ({ digits }: Draw) => {
      const number = nhs(Number(digits(6)));
      return `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
    },
  },
  npi: numbered(8, "National provider identifier of a US clinician", ({ digits }) => {
    const body = `1${digits(8)}`;
    return body + luhnDigit(`80840${body}`);
  }),
  dea_number: numbered(6, "DEA registration of a US prescriber, e.g. BJ1234563", ({ digits, letters }) => {
    const body = digits(6);
    const sum = weightedSum(body, 0, [1, 2, 1, 2, 1, 2]);
    return `${letters(1, "ABFGM")}${letters(1, "ABCDEFGHIJKLMNOPRSTVWXYZ")}${body}${sum % 10}`;
  }),
};

/** A number whose check digit would be 10 does not exist: the next one is taken. */
function nhs(serial: number): string {
  const body = `999${String(serial % 1_000_000).padStart(6, "0")}`;
  const check = (11 - (weightedSum(body, 0, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check === 10 ? nhs(serial + 1) : body + check;
}
