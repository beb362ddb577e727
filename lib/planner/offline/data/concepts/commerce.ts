import { concepts } from "../../plan/concept";
import {
  company,
  day,
  faker,
  firstOf,
  flag,
  formula,
  id,
  merchant,
  money,
  number,
  oneOf,
  pattern,
  product,
  sometimes,
  sum,
  template,
  text,
  unique,
  whole,
  wholeTail,
} from "../make";
import { orderStatus, returnReason } from "../orders";
import { parcel } from "../packs";

/** Goods, orders and what is paid for them. */
export const COMMERCE = concepts({
  "product name|item name|product|item|product title|article name|merchandise|goods|item title|listing title|menu product":
    product("name"),
  "category|product category|item category|product type|type of product|category name|merchandise category|product line|item type":
    product("category"),
  "subcategory|sub category|product subcategory": product("subcategory"),
  "product department|store department|section": product("department"),
  "brand|brand name|manufacturer|make of product|maker|vendor brand": product("brand"),
  "product description|item description|listing description": product("description"),
  "sku|stock keeping unit|product code|item code|article number|item number|product number|part number": unique(
    product("sku"),
  ),
  "barcode|ean|ean13|upc|gtin|upc code|ean code": product("barcode"),
  "color|colour|product color": product("color"),
  "size|product size": product("size"),
  "material|fabric": product("material"),
  "product weight|weight kg|item weight|shipping weight|package weight|parcel weight|gross weight|net weight|weight of package|cargo weight":
    product("weight_kg"),
  "price|unit price|list price|retail price|selling price|sale price|item price|product price|price per unit|msrp|original price|regular price|current price|product cost to customer|price each|price usd|cost per unit":
    product("price"),
  "cost|unit cost|cost price|product cost|wholesale price|purchase price|cost of goods|buying price|production cost":
    firstOf(sum("round(@revenue * uniform(0.45, 0.85), 2)"), product("cost")),
  "price range|price band|price bracket|price segment|price tier|price class": oneOf(
    "Budget:34|Mid-range:46|Premium:20",
  ),
  "costs|total costs|expenses|total expenses|operating costs|operating expenses|opex|cogs|cost of goods sold|cost of sales|expenditure":
    firstOf(sum("round(@revenue * uniform(0.45, 0.85), 2)"), money(100, 60_000, 2400, 0.9)),
  "discounted price|final price|price after discount|net price": firstOf(
    sum("round(@price * (1 - @discount_percent / 100), 2)"),
    sum("round(@price - @discount, 2)"),
    product("price"),
  ),
  "margin|profit margin|gross margin|margin percent|markup": firstOf(
    formula("round((@revenue - @cost) / @revenue * 100, 1)", { output: "decimal", scale: 1 }),
    formula("round((@price - @cost) / @price * 100, 1)", { output: "decimal", scale: 1 }),
    number(8, 65, 1),
  ),
  "profit|gross profit|net profit|profit amount": firstOf(
    sum("round(@revenue - @cost, 2)"),
    sum("round(@revenue - @costs, 2)"),
    sum("round((@price - @cost) * @quantity, 2)"),
    sum("round(@price - @cost, 2)"),
    money(2, 20_000, 180, 1.2),
  ),
  "quantity|qty|units|quantity ordered|order quantity|number of items|item count|items|quantity sold|units sold|units ordered|amount of items|pieces|count of items|item quantity|number of units|units purchased|volume sold":
    {
      kind: "integer",
      min: 1,
      max: 12,
      distribution: { kind: "zipf", exponent: 1.6 },
    },
  "stock|stock level|inventory|stock quantity|inventory count|quantity in stock|inventory level|units in stock|stock on hand|on hand|quantity on hand|available quantity|in stock quantity|stock count|inventory quantity|qty in stock|current stock":
    wholeTail(0, 900, 85, 1),
  "in stock|is in stock|available|availability|is available": flag(0.86),
  "stock status|availability status|inventory status": oneOf("In stock:78|Low stock:12|Out of stock:7|Backordered:3"),
  "reorder level|reorder point|safety stock|minimum stock|min stock": whole(5, 80),
  "reorder quantity": wholeTail(20, 500, 80, 0.6),
  "discount|discount amount|discount applied|savings amount": firstOf(
    sum("round(@price * @quantity * @discount_percent / 100, 2)"),
    { kind: "choice", values: [0, 5, 10, 15, 20, 25, 30], weights: [46, 12, 18, 9, 9, 4, 2] },
  ),
  "discount percent|discount percentage|discount rate|discount pct|percent off|percentage off|discount in percent": {
    kind: "choice",
    values: [0, 5, 10, 15, 20, 25, 30, 50],
    weights: [46, 12, 17, 9, 9, 4, 2, 1],
  },
  "discount code|coupon|coupon code|promo code|voucher|promotion code|voucher code": sometimes(
    0.7,
    oneOf("WELCOME10:24|SPRING15:14|FREESHIP:20|SAVE20:14|VIP25:6|SUMMER10:12|BUNDLE5:10"),
  ),
  "subtotal|line total|line amount|item total|extended price|line price|sub total|sub total amount": firstOf(
    sum("round(@unit_price * @quantity * (1 - @discount_percent / 100), 2)"),
    sum("round(@unit_price * @quantity, 2)"),
    money(4, 2500, 62, 0.9),
  ),
  "total|total amount|order total|total price|amount total|grand total|order amount|total cost|order value|total sale|total sales|sales amount|sale amount|purchase amount|total paid|total spend|total value|cart value|basket value|transaction total|invoice total|total due|amount due|invoice amount|revenue total|purchase total|bill total|final amount|net amount|total charge|total bill":
    firstOf(
      sum("round(@subtotal + @tax + @shipping_cost, 2)"),
      sum("round(@subtotal + @tax, 2)"),
      sum("round(@unit_price * @quantity * (1 - @discount_percent / 100), 2)"),
      sum("round(@unit_price * @quantity - @discount_amount, 2)"),
      sum("round(@unit_price * @quantity, 2)"),
      sum("round(@price_per_night * @nights, 2)"),
      money(6, 3000, 78, 0.9),
    ),
  "tax|tax amount|sales tax|vat|vat amount|gst": firstOf(
    sum("round(@subtotal * @tax_rate / 100, 2)"),
    sum("round(@subtotal * 0.0825, 2)"),
    sum("round(@total * 0.0825, 2)"),
    money(0.5, 250, 6.2, 0.9),
  ),
  "tax rate|vat rate|sales tax rate|tax percent|tax percentage": {
    kind: "choice",
    values: [0, 5, 7, 8.25, 10, 19, 20, 21],
    weights: [6, 8, 14, 24, 12, 14, 16, 6],
  },
  "shipping cost|shipping fee|shipping|delivery fee|delivery cost|freight cost|freight|shipping price|delivery charge|postage":
    { kind: "choice", values: [0, 3.99, 4.99, 5.99, 7.99, 9.99, 12.5, 19.99], weights: [34, 12, 16, 14, 10, 8, 4, 2] },
  "order status|fulfillment status|order state|fulfilment status|purchase status": orderStatus,
  "shipment status|shipping status|delivery status|package status|tracking status|parcel status": oneOf(
    "Delivered:58|In transit:20|Out for delivery:8|Label created:6|Delayed:5|Returned to sender:3",
  ),
  "payment status|payment state|billing status|invoice status": oneOf(
    "Paid:72|Pending:14|Overdue:8|Failed:4|Refunded:2",
  ),
  "payment method|payment type|payment mode|paid with|method of payment|payment option|mode of payment|payment": oneOf(
    "Credit card:44|Debit card:20|PayPal:14|Apple Pay:8|Google Pay:5|Bank transfer:6|Gift card:3",
  ),
  "shipping method|delivery method|shipping type|delivery type|shipping option|delivery option|ship mode|shipping mode|fulfillment method":
    oneOf("Standard:58|Express:22|Two-day:10|Next-day:5|Store pickup:5"),
  "carrier|shipping carrier|courier|shipping company|delivery company|shipping provider|logistics provider|delivery partner":
    parcel("carrier"),
  "carrier service|shipping service": parcel("service"),
  "tracking number|tracking code|tracking id|awb|waybill number|consignment number|tracking no": unique(
    parcel("tracking_number"),
  ),
  "order number|order no|purchase order number|po number|purchase number|order reference": id("ORD-", 6),
  "invoice number|invoice no|invoice id|bill number": id("INV-", 6),
  "receipt number|receipt no|receipt id": id("RCP-", 6),
  "transaction id|transaction number|txn id|payment reference|transaction reference|txn number|transaction no": id(
    "TXN-",
    8,
  ),
  "return reason|reason for return|refund reason": returnReason,
  "organic|is organic|certified organic|organically grown": flag(0.24),
  "is returned|returned flag|was returned": flag(0.07),
  "refund amount|refund|amount refunded": sometimes(0.9, money(5, 600, 48, 0.8)),
  "gift wrap|is gift|gift": flag(0.08),
  "gift message": sometimes(
    0.8,
    oneOf("Happy birthday!|Congratulations!|Thank you for everything.|With love|Enjoy!|Get well soon"),
  ),
  "revenue|sales|turnover|income from sales|sales revenue|gross revenue|net sales|monthly revenue|daily revenue|total revenue|gross sales|sales value|annual revenue|takings|net revenue|earnings":
    firstOf(sum("round(@unit_price * @quantity, 2)"), money(120, 250_000, 4200, 1.2)),
  "average order value|aov|avg order value|average basket|average purchase value": money(12, 400, 68, 0.55),
  "customer lifetime value|lifetime value|clv|ltv|total lifetime value": money(15, 12_000, 420, 1.1),
  "total spent|lifetime spend|total spending|amount spent|money spent|spend|spending|total purchases amount|annual spend|monthly spend|spend amount":
    money(5, 12_000, 310, 1.1),
  "number of purchases|purchases|previous purchases|purchase count|total purchases|number of orders|orders|order count|total orders|orders placed|past purchases":
    { kind: "integer", min: 0, max: 120, distribution: { kind: "logNormal", median: 5, sigma: 0.9 } },
  "purchase frequency|order frequency": oneOf("Weekly:12|Monthly:38|Quarterly:28|Yearly:14|One-time:8"),
  "loyalty points|points|reward points|points balance|loyalty points balance|points earned": wholeTail(
    0,
    25_000,
    640,
    1.2,
  ),
  "loyalty tier|membership tier|membership level|tier|loyalty status|membership|membership status|customer tier|loyalty level|membership type|member tier|loyalty program tier":
    oneOf("Bronze:46|Silver:30|Gold:17|Platinum:7"),
  "customer segment|segment|customer type|customer category|client type|market segment|customer group": oneOf(
    "New:24|Regular:42|Loyal:20|VIP:6|At risk:8",
  ),
  "account segment|company segment|business segment": oneOf("SMB:52|Mid-market:31|Enterprise:17"),
  "acquisition channel|lead source|traffic source|source|channel|marketing channel|referral source|signup source|acquisition source|customer source|how they heard":
    oneOf("Organic search:30|Paid search:18|Social media:17|Referral:12|E-mail:10|Direct:9|Partner:4"),
  "sales channel|order channel|purchase channel|order source|sale channel|selling channel|channel type": oneOf(
    "Online:58|In store:27|Mobile app:12|Phone:3",
  ),
  "supplier|supplier name|vendor|vendor name|distributor|wholesaler": company("name", "supplier"),
  "store|store name|shop|shop name|outlet|branch name|retail store|store branch": {
    kind: "template",
    template: "{@store_city} {@store_format}",
  },
  "store city": { kind: "record", source: "place", attribute: "city", as: "store" },
  "store format|store type": oneOf("Flagship:10|Mall:32|Main Street:30|Outlet:14|Express:14"),
  "warehouse|warehouse name|distribution center|fulfillment center": {
    kind: "template",
    template: "{@warehouse_city} Distribution Center",
  },
  "warehouse city": { kind: "record", source: "place", attribute: "city", as: "warehouse" },
  aisle: pattern("[A-H]\\d{1,2}"),
  "shelf|bin|bin location|shelf location|rack|storage location|warehouse location": pattern("[A-H]-\\d{2}-\\d{2}"),
  "merchant|merchant name|payee|store merchant|vendor paid|retailer|seller name|shop merchant": merchant("name"),
  "merchant category|spending category|expense type|transaction category|merchant type|spend category":
    merchant("category"),
  "mcc|merchant category code": merchant("mcc"),
  "lot number|batch number|batch|lot|batch id|lot id|batch no": pattern("L\\d{2}[A-F]\\d{4}"),
  "serial number|serial|serial no|device serial": unique(pattern("[A-Z]{2}\\d{2}[A-Z0-9]{8}")),
  "model number|model no": pattern("[A-Z]{2,3}-\\d{3,4}[A-Z]?"),
  "condition of item|item condition|product condition|used condition": oneOf(
    "New:58|Like new:14|Good:17|Fair:8|Refurbished:3",
  ),
  "warranty|warranty months|warranty period": {
    kind: "choice",
    values: [0, 12, 24, 36, 60],
    weights: [10, 46, 30, 10, 4],
  },
  "number of reviews|review count|reviews|reviews count|ratings count|rating count|total reviews": wholeTail(
    0,
    9000,
    64,
    1.4,
  ),
  "rating|star rating|stars|average rating|product rating|user rating|customer rating|review rating|avg rating|overall rating|number of stars|review stars|stars rating|score out of 5|guest rating|driver rating":
    oneOfRating(),
  "review|review text|customer review|product review|review body|review content|written review|review comment": text(
    "review",
    "product",
    { rating: "@rating", product: "@product_name" },
  ),
  "review title|review headline": text("title", "review", { rating: "@rating" }),
  "feedback|customer feedback|feedback text|user feedback|open text response|open ended response|survey comment|survey response|response text|citizen feedback":
    text("comment", "survey", { rating: "@rating" }),
  "verified purchase|verified|is verified|verified buyer": flag(0.82),
  "helpful votes|helpful count|helpful": {
    kind: "integer",
    min: 0,
    max: 320,
    distribution: { kind: "exponential", mean: 6 },
  },
  "tag|tags|label tag|product tag|keywords|keyword": oneOf(
    "Bestseller:18|New:16|Sale:18|Eco-friendly:12|Limited:8|Gift idea:12|Handmade:6|Premium:10",
  ),
  "cart items|items in cart": { kind: "integer", min: 1, max: 15, distribution: { kind: "zipf", exponent: 1.3 } },
  "abandoned|cart abandoned|is abandoned": flag(0.32),
  "image url|image|product image|thumbnail|photo|picture url|thumbnail url": template(
    "https://picsum.photos/seed/{@image_seed}/640/480",
  ),
  "image seed": pattern("[a-z0-9]{8}"),
  "delivery instructions|delivery note": sometimes(
    0.7,
    oneOf(
      "Leave at the front door|Ring the bell twice|Hand to the receptionist|Leave with a neighbour|Call on arrival|Use the back entrance",
    ),
  ),
  "last restocked|restock date|last restock date|restocked at": day("-P120D", "P0D"),
  "units available": whole(0, 400),
  "gift card number": pattern("\\d{4}-\\d{4}-\\d{4}-\\d{4}"),
  "basket size": whole(1, 14),
  "animal|animal name|species of animal": faker("animal.type"),
});

function oneOfRating() {
  return { kind: "choice" as const, values: [5, 4, 3, 2, 1], weights: [44, 29, 13, 7, 7] };
}
