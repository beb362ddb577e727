import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  after,
  companyIn,
  day,
  daytime,
  either,
  firstOf,
  flag,
  formula,
  id,
  instant,
  money,
  oneOf,
  oneOfGiven,
  pattern,
  person,
  place,
  product,
  record,
  sum,
  template,
  text,
  whole,
  wholeTail,
} from "../make";
import {
  boughtQuantity,
  cancelledAt,
  deliveredDate,
  estimatedDelivery,
  orderCarrier,
  orderStatus,
  orderTracking,
  paidAt,
  returnedCondition,
  returnedDate,
  returnReason,
  shippedDate,
} from "../orders";
import { parcel } from "../packs";

const SUPPLIERS = "Manufacturing|Wholesale Trade|Food Production|Beverages|Consumer Electronics";

/** Tills ring while shops are open, most at noon and after work. */
const tillTime = {
  ...instant("-P3M", "P0D"),
  shape: {
    kind: "season",
    hours: [0, 0, 0, 0, 0, 0, 0, 0, 2, 5, 7, 9, 11, 9, 8, 8, 10, 12, 11, 7, 4, 0, 0, 0],
    weekdays: [8, 8, 8, 9, 11, 14, 9],
  },
} as GeneratorInput;

const RETURNABLE =
  "Appliances|Arts & Crafts|Automotive|Baby|Beauty & Personal Care|Books|Clothing|Computers|Electronics|Furniture|Garden & Outdoor|Home & Kitchen|Jewelry & Watches|Luggage & Travel|Music & Instruments|Office Supplies|Shoes|Sports & Outdoors|Tools & Hardware|Toys & Games".split(
    "|",
  );
/** What is sent back; food is not. */
const returned = (attribute: string): GeneratorInput => ({
  kind: "record",
  source: "product",
  attribute,
  where: [{ attribute: "department", anyOf: RETURNABLE }],
});

/** Shops and what they sell. */
export const COMMERCE = [
  entity(
    "customer|shopper|consumer|client|online shopper|shop customer|retail customer|customer record|customer profile|customer database",
    {
      domain: "commerce",
      core: {
        customer_id: id("CUST-"),
        "full_name|name|customer name|client name": "full name",
        email: "",
        phone: "",
        city: "",
        state: "",
        country: "",
        "signup_date|join date|created at|customer since|registration date": "signup date",
        "loyalty_tier|tier|membership level|loyalty status": "loyalty tier",
      },
      more: { status: "account status", segment: "customer segment", purchase_amount: "total spent" },
      label: "full_name",
      usualRows: 100,
    },
  ),
  entity(
    "product|item|catalog item|product catalog|product catalogue|product listing|inventory item|catalog|catalogue|sku|merchandise|good|product inventory|product record|e commerce product|product database",
    {
      domain: "commerce",
      parents: "supplier",
      core: {
        product_id: id("P-"),
        "product_name|name|title|product": "product name",
        "category|type": "category",
        brand: "",
        price: "",
        "stock|stock level|inventory|quantity": "stock",
        sku: "",
        rating: "",
      },
      more: {
        description: product("description"),
        weight: product("weight_kg"),
        status: oneOf("Active:86|Discontinued:8|Draft:6"),
        "created at": day("-P3Y", "P0D"),
        department: product("department"),
      },
      label: "product_name",
      usualRows: 60,
    },
  ),
  entity(
    "order|purchase|sales order|customer order|online order|e commerce order|shop order|purchase record|order history|order record|e commerce transaction|online purchase|e commerce sale|purchase history|customer purchase history",
    {
      domain: "commerce",
      parents: "customer|product|store",
      core: {
        order_id: id("ORD-", 6),
        "order_date|date|created at|timestamp|ordered at|placed at|order placed at|purchase date": daytime(
          "-P6M",
          "P0D",
        ),
        "customer_name|customer": "customer name",
        "product_name|product|item": "product name",
        category: "",
        quantity: boughtQuantity,
        "unit_price|price": product("price"),
        "total|amount|total amount|order total|value": "total",
        payment_method: "",
        "status|order status|fulfillment status": orderStatus,
      },
      more: {
        tax: sum("round(@total * 0.08, 2)"),
        shipping: "shipping cost",
        department: product("department"),
        "paid_at|payment date|paid on|date paid": paidAt,
        "shipped_date|ship date|shipped at|shipping date|dispatch date|dispatched at": shippedDate,
        "delivered_date|delivery date|delivered at|delivered on|arrival date": deliveredDate,
        "returned_date|returned at|return date|returned on": returnedDate,
        "cancelled_at|canceled at|cancellation date": cancelledAt,
        "estimated_delivery|expected delivery|eta|promised date|estimated delivery date|expected delivery date":
          estimatedDelivery,
        "carrier|shipping carrier|courier": orderCarrier,
        "shipping_service|carrier service": parcel("service"),
        "tracking_number|tracking code|tracking|tracking id": orderTracking,
        "payment_status|payment state": firstOf(
          oneOfGiven(
            "@status",
            {
              "Pending|pending": "Pending:86|Failed:14",
              "Cancelled|cancelled|Canceled|canceled": "Refunded:58|Voided:42",
              "Returned|returned|Refunded|refunded": "Refunded",
            },
            "Paid",
          ),
        ),
        "return_reason|reason for return": firstOf(
          either('lower(@status) == "returned"', returnReason.forms[0]!, formula("null", { output: "text" })),
        ),
        "cancellation_reason|cancel reason": firstOf(
          either(
            'contains("cancelled canceled", lower(@status))',
            oneOf("Changed mind:34|Ordered by mistake:22|Found a better price:16|Payment failed:16|Out of stock:12"),
            formula("null", { output: "text" }),
          ),
        ),
        "days_to_deliver|delivery days|delivery time|delivery time days": firstOf(
          formula("days_between(@order_date, @delivered_date)", { output: "integer" }),
        ),
        "is_returned|returned": firstOf(formula('lower(@status) == "returned"', { output: "boolean" })),
      },
      usualRows: 300,
    },
  ),
  entity("order item|order line|line item|order detail|order line item|basket item|sales line", {
    domain: "commerce",
    parents: "order|product",
    partOf: "order",
    core: {
      order_item_id: id("OI-", 6),
      "product_name|product|name|item": "product name",
      quantity: boughtQuantity,
      "unit_price|price": product("price"),
      "line_total|total|amount|subtotal": "line total",
    },
    usualRows: 700,
  }),
  entity(
    "sale|retail sale|sales transaction|sales record|store sale|sales|sales data|retail transaction|point of sale transaction|pos transaction|sales figure|retail order",
    {
      domain: "commerce",
      parents: "product|store|customer",
      core: {
        sale_id: id("S-", 6),
        "sale_date|date|month|day|timestamp": "sale date",
        "product_name|product|item|name": "product name",
        category: "",
        "region|territory": "sales region",
        "quantity|units sold|units": boughtQuantity,
        "unit_price|price": product("price"),
        "revenue|total|amount|sales|total sales": firstOf(sum("round(@unit_price * @quantity, 2)"), money(8, 4000, 90)),
        "customer|customer name": "customer name",
      },
      usualRows: 500,
    },
  ),
  entity("review|product review|customer review|rating record|online review|user review|review record|app review", {
    domain: "commerce",
    parents: "product|customer|user|property|restaurant",
    core: {
      review_id: id("R-"),
      "product_name|product": "product name",
      "reviewer_name|reviewer|author|customer name|user": "full name",
      "rating|stars|score": "rating",
      "review|text|content|body|comment|review text": "review",
      "review_date|date|created at": "review date",
      verified_purchase: "",
      helpful_votes: "",
    },
    more: { title: "review title", "sentiment|label": "sentiment" },
    usualRows: 400,
  }),
  entity("receipt|pos receipt|till receipt|store receipt|pos sale|register transaction|checkout transaction", {
    domain: "commerce",
    parents: "store|customer",
    core: {
      receipt_number: id("R-", 7),
      "sold_at|timestamp|date|time|datetime|transaction date|purchase date": tillTime,
      "store|store name": "store",
      "items|item count|number of items|basket size": wholeTail(1, 48, 5, 0.8),
      "subtotal|net total": sum("round(@items * 7.4 * exp(normal(0, 0.45)), 2)"),
      "discount|discount amount": sum("if(chance(0.22), round(@subtotal * 0.05 * random_int(1, 4), 2), 0)"),
      "tax|sales tax|vat": sum("round((@subtotal - @discount) * 0.0825, 2)"),
      "total|amount|total amount|grand total": sum("round(@subtotal - @discount + @tax, 2)"),
      "payment_method|payment type|tender|tender type": oneOf(
        "Debit card:34|Credit card:32|Cash:20|Mobile payment:11|Gift card:3",
      ),
      "register|till|terminal|register number|pos terminal": whole(1, 8),
      "cashier|cashier name|clerk|served by": person("full_name", "cashier"),
    },
    more: {
      "cash_received|tendered|amount tendered|cash tendered": sum(
        'if(@payment_method == "Cash", if(@total <= 20, ceil(@total / 5) * 5, ceil(@total / 20) * 20), @total)',
      ),
      "change_due|change|change given": sum("round(@cash_received - @total, 2)"),
      "loyalty_member|has loyalty card|member": flag(0.46),
      "voided|is void": flag(0.012),
    },
    usualRows: 300,
  }),
  entity("store|shop|retail store|outlet|store location|branch store", {
    domain: "commerce",
    core: {
      store_id: id("ST-", 3),
      "store_name|name": "store",
      city: record("place", "city", "store"),
      state: record("place", "region", "store"),
      phone: record("place", "phone", "store"),
      "manager|manager name": "manager name",
      "opened_on|opening date|opened": day("-P20Y", "-P60D"),
      "square_footage|size": wholeTail(800, 60_000, 5200, 0.8),
    },
    more: {
      address: record("place", "street_address", "store"),
      country: record("place", "country", "store"),
      location: record("place", "city", "store"),
    },
    label: "store_name",
    usualRows: 12,
  }),
  entity("supplier|vendor|distributor|wholesaler|manufacturer|partner company", {
    domain: "commerce",
    core: {
      supplier_id: id("SUP-", 4),
      "supplier_name|name|company name|company": companyIn(SUPPLIERS),
      "contact_name|contact|contact person": "full name",
      "email|contact email|email address|sales email": {
        ...companyIn(SUPPLIERS),
        attribute: "email",
      } as GeneratorInput,
      phone: "",
      city: "",
      country: "",
      "lead_time_days|lead time": "lead time days",
      rating: "rating",
    },
    more: {
      status: oneOf("Active:84|Inactive:10|On probation:6"),
      "category|type": product("department"),
      "website|url": { ...companyIn(SUPPLIERS), attribute: "website" } as GeneratorInput,
    },
    label: "supplier_name",
    usualRows: 20,
  }),
  entity(
    "inventory|stock record|inventory record|stock level|inventory level|warehouse stock|stock|inventory demand|retail inventory|stock movement",
    {
      domain: "commerce",
      parents: "product|warehouse|store",
      core: {
        inventory_id: id("INV-"),
        "product_name|product|item|name": "product name",
        sku: "",
        category: "",
        "warehouse|location|warehouse name": "warehouse",
        "quantity_on_hand|quantity|stock|level|on hand|stock level|in stock": "quantity on hand",
        "reorder_level|reorder point|minimum stock|safety stock": "reorder level",
        "unit_cost|cost": product("cost"),
        "last_restocked|last updated|restock date": "last restocked",
        "status|stock status": firstOf(
          formula(
            'if(@quantity_on_hand <= 0, "Out of stock", if(@quantity_on_hand <= @reorder_level, "Low stock", "In stock"))',
            { output: "text" },
          ),
        ),
      },
      more: {
        "demand|units sold": wholeTail(0, 400, 26, 1),
        "reserved|allocated|quantity reserved": formula("floor(@quantity_on_hand * uniform(0, 0.22))", {
          output: "integer",
        }),
        "available|available quantity": formula("@quantity_on_hand - @reserved", { output: "integer" }),
        "reorder_quantity|order quantity": formula("@reorder_level * random_int(2, 4)", { output: "integer" }),
        "stock_value|inventory value|total value|value": sum("round(@quantity_on_hand * @unit_cost, 2)"),
        "unit_price|price": product("price"),
        department: product("department"),
        brand: product("brand"),
        "bin|bin location|aisle|shelf": "bin",
        "needs_reorder|reorder needed|below reorder level": formula("@quantity_on_hand <= @reorder_level", {
          output: "boolean",
        }),
        supplier: "supplier",
        "days_of_supply|days on hand": wholeTail(1, 180, 32, 0.7),
      },
      usualRows: 200,
    },
  ),
  entity("cart|shopping cart|basket|abandoned cart", {
    domain: "commerce",
    parents: "customer",
    core: {
      cart_id: id("CART-"),
      "customer_name|customer": "customer name",
      created_at: "",
      "items|item count": "cart items",
      "cart_value|total|value": "cart value",
      device: "device",
      "abandoned|is abandoned|status": "abandoned",
    },
    more: {
      "abandoned_at|abandoned on|left at|last seen": after("@created_at", "PT2M", "PT50M", "datetime"),
      "recovered|is recovered|recovered by email": flag(0.11),
      "email|customer email": "email",
    },
  }),
  entity("return|refund|product return|returned order|rma|return request|order return|return record", {
    domain: "commerce",
    parents: "order|customer",
    core: {
      return_id: id("RET-"),
      order_number: "order number",
      "product_name|product|item": returned("name"),
      "order_date|purchase date|ordered on|bought on": day("-P1Y", "-P30D"),
      "return_date|date|requested at|returned on|request date": formula("add_days(@order_date, random_int(4, 29))", {
        output: "date",
      }),
      "reason|return reason|reason for return": returnReason,
      "condition|item condition|product condition": returnedCondition,
      "quantity|qty": { kind: "choice", values: [1, 2, 3], weights: [90, 8, 2] },
      "refund_amount|amount|refund": firstOf(
        formula('if(@status == "Rejected", 0, round(@unit_price * @quantity, 2))', { output: "decimal", scale: 2 }),
        returned("price"),
      ),
      "status|return status": either(
        "days_between(@return_date, as_of()) > 10",
        oneOf("Refunded:86|Exchanged:8|Rejected:6"),
        oneOf("Requested:30|Approved:34|Received:36"),
      ),
    },
    more: {
      "unit_price|price|item price": returned("price"),
      product_department: returned("department"),
      category: returned("category"),
      sku: returned("sku"),
      "customer_name|customer": "customer name",
      "refund_method|refunded to": oneOf("Original payment:78|Store credit:16|Gift card:6"),
      "refund_date|refunded at|refunded on": formula(
        'if(@status == "Refunded", add_days(@return_date, random_int(3, 10)), null)',
        { output: "date" },
      ),
      "return_method|return channel|method": oneOf("Drop-off point:46|Carrier pickup:22|In store:32"),
      "restock|restockable|can be resold": formula(
        '@condition == "Unopened" || (@condition == "Opened" && chance(0.7))',
        {
          output: "boolean",
        },
      ),
      "carrier|return carrier": parcel("carrier"),
      "tracking_number|return tracking number|tracking": parcel("tracking_number"),
      "days_to_return|days since purchase": formula("days_between(@order_date, @return_date)", { output: "integer" }),
      "comments|comment|notes|customer comment": text("comment", "product", { product: "@product_name" }),
    },
  }),
  entity("payment|payment record|customer payment", {
    domain: "commerce",
    parents: "order|customer|invoice|subscription|user",
    core: {
      payment_id: id("PAY-", 6),
      "payment_date|date|paid at|timestamp": "payment date",
      "payer_name|payer|customer name|customer": "full name",
      amount: "",
      currency: place("currency_code"),
      "method|payment method": "payment method",
      "status|payment status": "payment status",
    },
    usualRows: 300,
  }),
  entity(
    "loyalty member|loyalty program|loyalty account|customer loyalty|loyalty program member|reward member|retail loyalty program|loyalty",
    {
      domain: "commerce",
      parents: "customer",
      core: {
        member_id: id("M-", 6),
        "full_name|name": "full name",
        email: "",
        "tier|loyalty tier|level": "loyalty tier",
        "points_balance|points": "loyalty points",
        "join_date|enrolled at": "join date",
        last_purchase_date: "",
        "total_spent|lifetime value": "total spent",
      },
      more: { "risk tier": "risk level", "last login at": "last login" },
      label: "full_name",
    },
  ),
  entity("coupon|promotion|discount|promo|voucher|discount code|promo code|promotional campaign|sales promotion", {
    domain: "commerce",
    core: {
      "code|coupon code|promo code": template("{@promo_word}{@discount_percent}{@promo_tail}"),
      "name|promotion name|title|promotion": template("{@promo_season} {@discount_percent}% off"),
      "discount_percent|discount|percent off|discount rate": {
        kind: "choice",
        values: [5, 10, 15, 20, 25, 30, 50],
        weights: [16, 30, 18, 18, 9, 6, 3],
      },
      "starts_on|start date|valid from|starts at|start": day("-P10M", "P45D"),
      "ends_on|end date|valid until|expires on|expiry date|ends at|end": formula(
        'add_days(@starts_on, if(@promo_season == "Flash sale", random_int(1, 4), if(@promo_season == "Black Friday", random_int(4, 14), random_int(10, 60))))',
        {
          output: "date",
        },
      ),
      "minimum_order|min order|minimum purchase": {
        kind: "choice",
        values: [0, 25, 50, 75, 100],
        weights: [34, 24, 24, 8, 10],
      },
      "usage_limit|max uses|limit": {
        kind: "choice",
        values: [100, 250, 500, 1000, 5000],
        weights: [18, 22, 28, 22, 10],
      },
      "times_used|usage count|redemptions|uses|used": formula(
        "if(@starts_on > as_of(), 0, floor(@usage_limit * (0.02 + 0.98 * pow(uniform(0, 1), 1.6))))",
        { output: "integer" },
      ),
      "status|state": formula('if(@ends_on < as_of(), "Expired", if(@starts_on > as_of(), "Scheduled", "Active"))', {
        output: "text",
      }),
    },
    more: {
      promo_word: oneOfGiven(
        "@promo_season",
        {
          "Spring sale": "SPRING",
          "Summer sale": "SUMMER",
          "Black Friday": "BLACK",
          "Winter clearance": "WINTER",
          "Welcome offer": "WELCOME",
          "Members' week": "VIP",
          "Back to school": "SCHOOL",
          "Flash sale": "FLASH",
        },
        "SAVE",
      ),
      promo_season: {
        kind: "conditional",
        cases: (
          [
            ["month(@starts_on) >= 3 && month(@starts_on) <= 5", "Spring sale"],
            ["month(@starts_on) >= 6 && month(@starts_on) <= 7", "Summer sale"],
            ["month(@starts_on) == 8", "Back to school"],
            ["month(@starts_on) == 11", "Black Friday"],
            ["month(@starts_on) <= 2", "Winter clearance"],
          ] as const
        ).map(([when, season]) => ({
          when,
          then: oneOf(`${season}:56|Welcome offer:18|Members' week:14|Flash sale:12`),
        })),
        else: oneOf("Welcome offer:40|Members' week:32|Flash sale:28"),
      },
      promo_tail: pattern("[A-HJ-NP-Z]{2}"),
      "type|discount type|promotion type": oneOf("Percentage"),
      "category|applies to|product category": product("department"),
      "active|is active": formula("@starts_on <= as_of() && @ends_on >= as_of()", { output: "boolean" }),
      "channel|sales channel": oneOf("Online:52|In store:22|Online and in store:26"),
      "revenue|revenue generated|sales": sum("round(@times_used * 54 * exp(normal(0, 0.3)), 2)"),
      "description|details": template("{@discount_percent}% off orders over {@minimum_order}, until {@ends_on}."),
    },
    key: "code",
  }),
  entity("gift card|store credit|gift certificate", {
    domain: "commerce",
    parents: "customer|order",
    core: {
      card_number: "gift card number",
      "initial_value|amount|value|face value": {
        kind: "choice",
        values: [10, 25, 50, 75, 100, 150, 200],
        weights: [8, 26, 32, 8, 18, 4, 4],
      },
      "balance|remaining balance|current balance": sum(
        "if(chance(0.34), 0, if(chance(0.4), @initial_value, round(@initial_value * uniform(0.04, 0.96), 2)))",
      ),
      "purchased_on|issued on|purchase date|issue date": day("-P2Y", "P0D"),
      "expires_on|expiry date|expiration date": formula("add_years(@purchased_on, 3)", { output: "date" }),
      "recipient|recipient name": person("full_name", "recipient"),
      "sender|purchaser|buyer|from": person("full_name", "sender"),
      "status|state": formula('if(@balance <= 0, "Redeemed", if(@balance < @initial_value, "Partly used", "Unused"))', {
        output: "text",
      }),
    },
    usualRows: 80,
  }),
  entity("wishlist item|wishlist|wish list|saved item|favorite product", {
    domain: "commerce",
    parents: "customer|product|user",
    core: {
      wishlist_item_id: id("WL-", 5),
      "customer_name|customer|user": "customer name",
      "product_name|product|item": "product name",
      "price|current price": product("price"),
      "added_on|added at|date added": daytime("-P1Y", "P0D"),
      "priority|importance": oneOf("Must have:22|Would like:48|Maybe:30"),
      "purchased|bought|is purchased": flag(0.18),
    },
    more: { category: product("category"), "notify_on_sale|price alert": flag(0.36) },
    usualRows: 120,
  }),
  entity("category|product category|department list", {
    domain: "commerce",
    core: {
      category_id: id("CAT-", 3),
      "name|category name|category": product("category"),
      department: product("department"),
      description: template("Everything for {@name:lower}, picked by our {@department:lower} team"),
    },
    label: "name",
    usualRows: 15,
  }),
];
