import { faker } from "@faker-js/faker";
import Papa from "papaparse";

/** The plain way, to measure against: one faker call a cell, one object a row, Papa.unparse at the end. Returns the bytes. */
export function fakerLoop(rowCount: number): Buffer {
  faker.seed(1);
  const rows = Array.from({ length: rowCount }, (_, i) => {
    const firstName = faker.person.firstName();
    const lastName = faker.person.lastName();
    return {
      id: i + 1,
      first_name: firstName,
      last_name: lastName,
      email: faker.internet.email({ firstName, lastName }),
      category: faker.helpers.arrayElement(["Books", "Clothing", "Home", "Electronics", "Toys"]),
      price: faker.commerce.price(),
      quantity: faker.number.int({ min: 1, max: 10 }),
      in_stock: faker.datatype.boolean(),
      created_at: faker.date.past().toISOString(),
    };
  });
  return Buffer.from(Papa.unparse(rows));
}
