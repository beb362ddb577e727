import { faker } from "@faker-js/faker";
import Papa from "papaparse";
import { SHOP_ROWS_PER_CUSTOMER } from "./shop";

/** The plain way, to measure against: one faker call a cell, all rows in memory, Papa.unparse at the end. Each returns the bytes. */

const bytesOf = (csv: string) => Buffer.byteLength(csv);

/** The nine columns of `orders.ts`. */
export function ordersLoop(rowCount: number): number {
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
  return bytesOf(Papa.unparse(rows));
}

/** Any columns, each by a function; rows are arrays, which Papa writes faster than objects. */
export function columnsLoop(
  columns: readonly { name: string; plain: (i: number) => unknown }[],
): (rowCount: number) => number {
  const fields = columns.map(({ name }) => name);
  const makers = columns.map(({ plain }) => plain);
  return (rowCount) => {
    faker.seed(1);
    const data = Array.from({ length: rowCount }, (_, i) => makers.map((make) => make(i)));
    return bytesOf(Papa.unparse({ fields, data }));
  };
}

/** The five tables of `shop.ts`: arrays of objects, parents found by position. `rowCount` is that of all tables together. */
export function shopLoop(rowCount: number): number {
  faker.seed(1);
  const customerCount = Math.max(1, Math.round(rowCount / SHOP_ROWS_PER_CUSTOMER));
  const products = Array.from({ length: Math.max(1, Math.round(customerCount / 4)) }, (_, i) => ({
    product_id: i + 1,
    name: faker.commerce.productName(),
    category: faker.commerce.department(),
    price: Number(faker.commerce.price({ min: 2, max: 400 })),
  }));
  const customers = Array.from({ length: customerCount }, (_, i) => {
    const firstName = faker.person.firstName();
    const lastName = faker.person.lastName();
    return {
      customer_id: i + 1,
      name: `${firstName} ${lastName}`,
      email: faker.internet.email({ firstName, lastName }),
      city: faker.location.city(),
      country: faker.location.country(),
      joined: faker.date.past({ years: 5 }).toISOString().slice(0, 10),
    };
  });
  const orders: { order_id: number; customer_id: number; ordered_at: string; status: string; total: number }[] = [];
  const items: object[] = [];
  const payments: object[] = [];
  for (const customer of customers)
    for (let o = faker.number.int({ min: 1, max: 13 }); o > 0; o--) {
      const order = {
        order_id: orders.length + 1,
        customer_id: customer.customer_id,
        ordered_at: faker.date.past().toISOString(),
        status: faker.helpers.arrayElement(["placed", "shipped", "delivered", "returned"]),
        total: 0,
      };
      for (let k = faker.number.int({ min: 1, max: 6 }); k > 0; k--) {
        const product = faker.helpers.arrayElement(products);
        const quantity = faker.number.int({ min: 1, max: 5 });
        const lineTotal = Math.round(product.price * quantity * 100) / 100;
        order.total += lineTotal;
        items.push({
          order_id: order.order_id,
          product_id: product.product_id,
          product: product.name,
          unit_price: product.price,
          quantity,
          line_total: lineTotal,
        });
      }
      orders.push(order);
      payments.push({
        payment_id: faker.string.uuid(),
        order_id: order.order_id,
        method: faker.helpers.arrayElement(["card", "transfer", "wallet"]),
        amount: order.total.toFixed(2),
        paid_at: faker.date.soon({ days: 3, refDate: order.ordered_at }).toISOString(),
      });
    }
  return [customers, products, orders, items, payments].reduce((sum, rows) => sum + bytesOf(Papa.unparse(rows)), 0);
}
