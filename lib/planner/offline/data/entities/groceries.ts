import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import { firstOf, flag, formula, id, money, oneOf, person, sum, template, unique, wholeAround } from "../make";
import { wholeOf } from "../outcomes";
import { grocery } from "../packs";

/** People shop after work and on Saturdays. */
const shoppingTime = {
  kind: "datetime",
  output: "datetime",
  from: { asOf: "-P90D" },
  to: { asOf: "P0D" },
  shape: {
    kind: "season",
    hours: [0, 0, 0, 0, 0, 0, 1, 3, 5, 7, 9, 10, 9, 8, 8, 9, 12, 14, 12, 8, 5, 2, 0, 0],
    weekdays: [8, 8, 8, 9, 11, 15, 12],
  },
} as GeneratorInput;
/** Pounds for what is weighed, pieces for the rest. */
const bought = formula('if(@sold_by == "Weight", round(uniform(0.4, 3.2), 2), if(chance(0.72), 1, random_int(2, 4)))', {
  output: "decimal",
  scale: 2,
});
const storeName = template("{@grocery_chain} {@store_city}");

/** What supermarkets stock and sell. */
export const GROCERIES = [
  entity(
    "grocery item|grocery|grocery product|supermarket product|supermarket item|food product|grocery inventory|grocery catalog|grocery store product|grocery store item|supermarket inventory|perishable item|produce item|produce|produce price|fresh produce|fruit and vegetable",
    {
      domain: "groceries",
      parents: "supplier|store",
      core: {
        item_id: id("GR-", 5),
        "name|product name|item name|product|item": unique(grocery("name")),
        "aisle|category|department|section|type": grocery("aisle"),
        brand: grocery("brand"),
        "pack_size|size|package size|unit size": grocery("pack_size"),
        "unit|unit of measure|sold in|price unit": grocery("sales_unit"),
        "price|unit price|retail price|price per unit": grocery("price"),
        "stock|quantity|stock level|quantity in stock|stock quantity|inventory": grocery("stock"),
        "expiry_date|best before|expiration date|expires on|sell by|use by|best by": grocery("expiry_date"),
      },
      more: {
        "item_type|kind of item|generic name": grocery("item"),
        "aisle_number|aisle no": grocery("aisle_number"),
        "cost|unit cost|wholesale price": grocery("cost"),
        "perishable|is perishable": grocery("perishable"),
        "storage|storage type|temperature zone|storage temperature": grocery("storage"),
        "shelf_life_days|shelf life": grocery("shelf_life_days"),
        "organic|is organic": grocery("organic"),
        "price_per_lb|price per pound|price lb|price per kg|price kg": money(0.6, 9, 2.4, 0.5),
        "origin|country of origin|origin country|grown in": oneOf(
          "United States:44|Mexico:22|Canada:8|Chile:7|Peru:6|Guatemala:4|Costa Rica:3|Spain:3|New Zealand:2|Italy:1",
        ),
        "received_date|received on|delivery date|delivered on|stocked on": grocery("received_date"),
        "upc|barcode|ean|gtin": unique(grocery("upc")),
        sold_by: grocery("sold_by"),
        "store|store name|supermarket": storeName,
        grocery_chain: grocery("store"),
        "days_to_expiry|days until expiry|days left": wholeOf("days_between(as_of(), @expiry_date)"),
        "status|stock status": formula(
          'if(@expiry_date < as_of(), "Expired", if(@stock == 0, "Out of stock", if(@stock < 15, "Low stock", "In stock")))',
          { output: "text" },
        ),
        "reorder_level|reorder point": wholeAround(8, 40, 18, 7),
        "discount_percent|discount": { kind: "choice", values: [0, 5, 10, 20, 30], weights: [76, 8, 8, 5, 3] },
      },
      label: "name",
      usualRows: 100,
    },
  ),
  entity(
    "grocery order|grocery purchase|grocery sale|supermarket sale|supermarket transaction|grocery transaction|grocery delivery|supermarket purchase|grocery store sale|supermarket order|supermarket sales|grocery sales|grocery store sales|grocery receipt line|grocery basket item",
    {
      domain: "groceries",
      parents: "customer|store|grocery item",
      core: {
        order_id: id("GO-", 6),
        "purchased_at|date|order date|timestamp|purchase date|time|sold at|sale date": shoppingTime,
        "store|store name|supermarket": storeName,
        "item|product|product name|item name|name": grocery("name"),
        "aisle|category|department": grocery("aisle"),
        "quantity|qty|units": bought,
        "unit|unit of measure": grocery("unit"),
        "unit_price|price": grocery("price"),
        "total|amount|line total|subtotal|total price|total amount": sum("round(@quantity * @unit_price, 2)"),
      },
      more: {
        sold_by: grocery("sold_by"),
        grocery_chain: grocery("store"),
        brand: grocery("brand"),
        "pack_size|size": grocery("pack_size"),
        "customer|customer name|shopper": person("full_name", "customer"),
        "payment_method|payment type": oneOf("Debit card:40|Credit card:32|Cash:14|Mobile payment:11|Food benefits:3"),
        "loyalty_card|has loyalty card|loyalty member": flag(0.58),
        "substituted|substitution": flag(0.05),
        "delivery_slot|slot|time slot|delivery window": oneOf(
          "8-10 am:12|10 am-12 pm:14|12-2 pm:11|2-4 pm:11|4-6 pm:20|6-8 pm:22|8-10 pm:10",
        ),
        "discount|savings": sum("if(chance(0.2), round(@quantity * @unit_price * 0.1 * random_int(1, 3), 2), 0)"),
        "channel|order type": oneOf("In store:76|Pickup:13|Delivery:11"),
        "status|order status": firstOf(oneOf("Completed:97|Refunded:3")),
        organic: grocery("organic"),
      },
      usualRows: 300,
    },
  ),
  entity("shopping list item|shopping list|grocery list|grocery list item", {
    domain: "groceries",
    core: {
      "item|name|product": grocery("item"),
      "quantity|qty|amount": { kind: "choice", values: [1, 2, 3, 4], weights: [66, 22, 8, 4] },
      "unit|size": grocery("pack_size"),
      "aisle|category|section": grocery("aisle"),
      "estimated_price|price": grocery("price"),
      "bought|checked|purchased|done": flag(0.4),
    },
    usualRows: 30,
  }),
];
