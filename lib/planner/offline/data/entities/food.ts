import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  day,
  either,
  firstOf,
  flag,
  formula,
  id,
  numberAround,
  onceCome,
  oneOf,
  person,
  type Recipe,
  sum,
  text,
  whole,
  wholeAround,
  wholeTail,
} from "../make";
import { dish } from "../packs";

/** Dishes of the parent restaurant's cuisine, where there is one. */
const onTheMenu = (attribute: string): Recipe =>
  firstOf(
    { ...dish(attribute), where: [{ attribute: "cuisine", sameAs: "@restaurant_cuisine" }] } as GeneratorInput,
    dish(attribute),
  );
/** Nobody orders red cabbage alone. */
const mainDish = { ...dish("name"), where: [{ attribute: "course", anyOf: ["Main", "Breakfast"] }] } as GeneratorInput;
const wholeOf = (expression: string) => formula(expression, { output: "integer" });

/** Tables fill at noon and in the evening. */
const mealTime = {
  kind: "datetime",
  output: "datetime",
  from: { asOf: "-P4M" },
  to: { asOf: "P30D" },
  shape: {
    kind: "season",
    hours: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 8, 7, 2, 0, 0, 4, 10, 14, 12, 6, 0, 0],
    weekdays: [6, 7, 8, 10, 15, 17, 11],
  },
} as GeneratorInput;

/** Restaurants, what they serve, to whom, and recipes. */
export const FOOD = [
  entity("restaurant|cafe|eatery|restaurant chain|food business|diner|restaurant listing|bistro", {
    domain: "food",
    core: {
      restaurant_id: id("RST-", 3),
      "name|restaurant name|restaurant": dish("restaurant"),
      "cuisine|cuisine type|type|category": dish("cuisine"),
      address: "address",
      "city|location": "city",
      phone: "",
      "price_range|price level|price": dish("price_range"),
      rating: { kind: "decimal", min: 2.4, max: 5, scale: 1, distribution: { kind: "normal", mean: 4.1, sd: 0.4 } },
      "seats|capacity|seating capacity": wholeAround(12, 220, 62, 34),
      "opened_on|opened|opening date": day("-P20Y", "-P60D"),
    },
    more: {
      "review_count|reviews|number of reviews": wholeTail(4, 4200, 210, 1.1),
      "opening_hours|hours": oneOf(
        "Tue-Sun 11:30-22:00:24|Daily 12:00-22:30:28|Mon-Sat 17:00-23:00:22|Daily 11:00-21:00:26",
      ),
      "delivery|offers delivery|has delivery": flag(0.62),
      "outdoor_seating|terrace": flag(0.44),
      "signature_dish|specialty|popular dish|best seller": mainDish,
      "owner|manager|chef": person("full_name", "owner"),
      "average_bill|average check|avg price per person": firstOf(
        formula(
          'round(if(@price_range == "$", uniform(11, 19), if(@price_range == "$$", uniform(20, 38), if(@price_range == "$$$", uniform(40, 75), uniform(80, 160)))), 2)',
          { output: "decimal", scale: 2 },
        ),
      ),
      "vegan_options|vegetarian options": flag(0.66),
      "michelin_stars|stars": { kind: "choice", values: [0, 1, 2, 3], weights: [970, 24, 5, 1] },
      "description|about": text("description", "restaurant"),
    },
    label: "name",
    usualRows: 20,
  }),
  entity("menu item|dish|menu|restaurant menu|food item|menu dish|restaurant dish", {
    domain: "food",
    parents: "restaurant",
    core: {
      item_id: id("MI-", 4),
      "name|dish|item|item name": onTheMenu("name"),
      "course|category|section|menu section|type": dish("course"),
      "description|menu description": dish("description"),
      price: dish("price"),
      "calories|kcal": dish("calories"),
      "allergens|allergen|allergy info": dish("allergens"),
      "vegetarian|is vegetarian|vegetarian flag": dish("vegetarian"),
      "spice_level|spiciness": dish("spice_level"),
      available: flag(0.94),
    },
    more: {
      "cuisine|cuisine type": dish("cuisine"),
      "ingredients|ingredient": dish("ingredients"),
      main_ingredient: dish("main_ingredient"),
      "diet|dietary|dietary info|diet type": dish("diet"),
      "vegan|is vegan|vegan flag": dish("vegan"),
      "gluten_free|is gluten free|gluten free flag": dish("gluten_free"),
      "dairy_free|is dairy free": dish("dairy_free"),
      "contains_nuts|nuts": dish("contains_nuts"),
      "restaurant|restaurant name": dish("restaurant"),
      price_range: dish("price_range"),
      "protein|protein g": dish("protein_g"),
      "carbs|carbohydrates|carbs g": dish("carbs_g"),
      "fat|fat g": dish("fat_g"),
      "preparation_time|prep time|prep minutes": dish("prep_minutes"),
      "cost|food cost": sum("round(@price * uniform(0.24, 0.36), 2)"),
      "popularity|orders per month|orders": wholeTail(4, 900, 90, 0.9),
      rating: { kind: "decimal", min: 2.8, max: 5, scale: 1, distribution: { kind: "normal", mean: 4.3, sd: 0.35 } },
    },
    label: "name",
    usualRows: 40,
  }),
  entity(
    "restaurant order|pizza delivery|pizza order|pizza|food order|food delivery order|food delivery|meal order|takeaway order|takeout order|dine in order|meal delivery",
    {
      domain: "food",
      parents: "restaurant|customer|menu item|driver",
      core: {
        order_id: id("FO-", 6),
        "ordered_at|order date|date|timestamp|order time|placed at": {
          ...mealTime,
          from: { asOf: "-P3M" },
          to: { asOf: "P0D" },
        } as GeneratorInput,
        "customer_name|customer": "customer name",
        "restaurant|restaurant name": dish("restaurant"),
        "items|dish|item|menu item|food|meal|dish name|product": firstOf(onTheMenu("name").forms[0]!, mainDish),
        "quantity|qty": { kind: "choice", values: [1, 2, 3, 4], weights: [62, 26, 8, 4] },
        "subtotal|price|food total": sum("round(@dish_price * @quantity, 2)"),
        "total|amount|total amount|order total|total price": sum("round(@subtotal + @delivery_fee + @tip, 2)"),
        "status|order status": firstOf(
          either(
            "hours_between(@ordered_at, as_of()) > 2",
            oneOf("Delivered:94|Cancelled:5|Refunded:1"),
            oneOf("Preparing:44|Out for delivery:46|Confirmed:10"),
          ),
          oneOf("Delivered:90|Preparing:5|Cancelled:5"),
        ),
        "delivery_fee|delivery charge": {
          kind: "choice",
          values: [0, 1.99, 2.99, 3.99, 4.99],
          weights: [22, 20, 28, 18, 12],
        },
        tip: sum("if(chance(0.28), 0, round(@subtotal * random_int(2, 5) * 0.05, 2))"),
        "delivery_minutes|delivery time|delivery time minutes": wholeAround(14, 80, 34, 11),
      },
      more: {
        "dish_price|unit price|item price": dish("price"),
        cuisine: dish("cuisine"),
        "delivered_at|delivery timestamp": formula(
          'if(contains("delivered refunded", lower(@status)), add_minutes(@ordered_at, @delivery_minutes), null)',
          { output: "datetime" },
        ),
        "payment_method|payment type": oneOf("Credit card:52|Mobile wallet:22|PayPal:12|Cash:14"),
        "channel|order type|type": oneOf("Delivery:58|Pickup:28|Dine-in:14"),
        "rating|customer rating": "rating",
        "special_instructions|notes|instructions": oneOf(
          ":62|No onions:9|Extra spicy:7|Sauce on the side:8|No cutlery, please:9|Allergic to nuts:5",
        ),
        "courier|driver|delivery person|rider": person("full_name", "courier"),
        "delivery_address|address": "address",
        tax: sum("round(@subtotal * 0.0825, 2)"),
        allergens: dish("allergens"),
      },
      usualRows: 250,
    },
  ),
  entity("food order item|restaurant order item|meal order item|order dish", {
    domain: "food",
    parents: "restaurant order|menu item",
    partOf: "restaurant order",
    core: {
      item_id: id("FI-", 6),
      "dish|item|name|menu item|dish name": dish("name"),
      "quantity|qty": { kind: "choice", values: [1, 2, 3], weights: [74, 20, 6] },
      "unit_price|price": dish("price"),
      "line_total|total|amount": sum("round(@unit_price * @quantity, 2)"),
      "special_request|notes": oneOf(":76|No onions:8|Extra sauce:6|Well done:5|Gluten-free:5"),
    },
    usualRows: 500,
  }),
  entity("restaurant reservation|table reservation|table booking|dinner reservation|restaurant booking", {
    domain: "food",
    parents: "restaurant|customer",
    core: {
      reservation_id: id("RES-", 5),
      "guest_name|guest|customer|customer name|name|booked by": "full name",
      "restaurant|restaurant name": dish("restaurant"),
      "reserved_for|date|reservation date|datetime|time|reservation time|date and time|reservation datetime": firstOf(
        // Tables are booked by the quarter of an hour.
        formula('add_minutes(date("2020-01-01"), 15 * round(minutes_between(date("2020-01-01"), @own_meal) / 15, 0))', {
          output: "datetime",
        }),
      ),
      "party_size|guests|number of guests|covers|people": {
        kind: "choice",
        values: [1, 2, 3, 4, 5, 6, 8, 10],
        weights: [3, 50, 11, 22, 4, 6, 3, 1],
      },
      "table_number|table": whole(1, 32),
      "phone|contact number": "phone",
      "status|reservation status": onceCome(
        "@reserved_for",
        "Completed:84|No-show:7|Cancelled:9",
        "Confirmed:86|Pending:6|Cancelled:8",
      ),
      "special_request|special requests|notes": oneOf(
        ":58|Window seat:10|High chair:7|Birthday cake:8|Quiet corner:6|Gluten-free menu:6|Wheelchair access:3|Terrace:2",
      ),
    },
    helpers: {
      own_meal: mealTime,
    },
    more: {
      cuisine: dish("cuisine"),
      email: "email",
      "occasion|event": oneOf("None:64|Birthday:14|Anniversary:9|Business meal:9|Date night:4"),
      "booked_at|created at|booking date": formula("add_minutes(@reserved_for, -1 * random_int(90, 20000))", {
        output: "datetime",
      }),
      "duration_minutes|duration": wholeAround(45, 180, 95, 24),
      "bill|bill amount|total spent|amount": sum("round(@party_size * 34 * exp(normal(0, 0.35)), 2)"),
      "channel|source|booked via": oneOf("Website:44|App:28|Phone:22|Walk-in:6"),
      "seating|seating area|area": oneOf("Main room:58|Terrace:18|Bar:12|Private room:12"),
    },
    usualRows: 150,
  }),
  entity("restaurant review|food review|dining review|diner review", {
    domain: "food",
    parents: "restaurant|customer",
    core: {
      review_id: id("RR-", 5),
      "restaurant|restaurant name|name": dish("restaurant"),
      "cuisine|cuisine type": dish("cuisine"),
      city: "city",
      "reviewer|reviewer name|author|guest|customer|customer name|user": "full name",
      "rating|stars|score|overall rating": "rating",
      "title|headline|review title": text("title", "restaurant", { rating: "@rating" }),
      "review|text|comment|review text|content": text("review", "restaurant", {
        rating: "@rating",
        product: "@ordered_dish",
      }),
      "visit_date|visited on|dined on|date of visit": day("-P14M", "-P12D"),
    },
    more: {
      "ordered_dish|dish|favorite dish|meal": mainDish,
      "review_date|date|reviewed at|posted at": formula("add_days(@visit_date, random_int(0, 12))", { output: "date" }),
      "food_rating|food": scored(),
      "service_rating|service": scored(),
      "ambience_rating|ambience|atmosphere": scored(),
      "value_rating|value": scored(),
      "price_range|price level": dish("price_range"),
      "would_recommend|recommend": firstOf(formula("@rating >= 4", { output: "boolean" }), flag(0.7)),
      helpful_votes: "",
    },
    usualRows: 200,
  }),
  entity("recipe|cooking recipe|cookbook recipe|meal recipe", {
    domain: "food",
    core: {
      recipe_id: id("RCP-", 4),
      "dish|name|title|recipe|recipe name|recipe title": dish("name"),
      "cuisine|cuisine type": dish("cuisine"),
      "course|category|meal type|type": dish("course"),
      "ingredients|ingredient|ingredient list": dish("ingredients"),
      "prep_time_minutes|prep time|preparation time|prep minutes": dish("prep_minutes"),
      "cook_time_minutes|cook time|cooking time|cook minutes": dish("cook_minutes"),
      "servings|serves|portions|yield": dish("servings"),
      "calories|kcal|calories per serving": dish("calories"),
      "difficulty|level|difficulty level": dish("difficulty"),
      rating: { kind: "decimal", min: 2.5, max: 5, scale: 1, distribution: { kind: "normal", mean: 4.3, sd: 0.4 } },
    },
    more: {
      main_ingredient: dish("main_ingredient"),
      "total_time_minutes|total time|time|duration": wholeOf("@prep_time_minutes + @cook_time_minutes"),
      "instructions|instruction|method|steps|directions|preparation": dish("instructions"),
      "description|summary": dish("description"),
      "diet|dietary|diet type|dietary preference": dish("diet"),
      "allergens|allergen": dish("allergens"),
      "vegetarian|is vegetarian|vegetarian flag": dish("vegetarian"),
      "vegan|is vegan|vegan flag": dish("vegan"),
      "gluten_free|is gluten free|gluten free flag": dish("gluten_free"),
      "spice_level|spiciness": dish("spice_level"),
      "protein|protein g": dish("protein_g"),
      "carbs|carbohydrates|carbs g": dish("carbs_g"),
      "fat|fat g": dish("fat_g"),
      "author|chef|created by|cook": person("full_name", "author"),
      "published_on|created at|date": day("-P4Y", "P0D"),
      "review_count|reviews|ratings": wholeTail(0, 3400, 60, 1.2),
      "ingredient_count|number of ingredients": wholeAround(4, 14, 8, 2),
    },
    label: "dish",
  }),
  entity("waiter|server of restaurant|restaurant staff|restaurant employee|chef|cook|bartender", {
    domain: "food",
    parents: "restaurant",
    core: {
      staff_id: id("ST-", 4),
      "full_name|name": "full name",
      "role|position|job title|job": oneOf(
        "Server:38|Line cook:22|Bartender:10|Host:10|Dishwasher:10|Sous chef:6|Head chef:4",
      ),
      "shift|usual shift": oneOf("Lunch:28|Dinner:48|Double:24"),
      "hourly_wage|wage|hourly rate|pay": formula(
        'round(if(contains(@role, "chef"), uniform(24, 42), if(contains(@role, "cook"), uniform(17, 25), uniform(13, 21))), 2)',
        { output: "decimal", scale: 2 },
      ),
      phone: "",
      "hired_on|hire date|start date": day("-P7Y", "-P14D"),
    },
    more: { "tips_per_shift|tips": numberAround(10, 220, 84, 38, 2), "restaurant|restaurant name": dish("restaurant") },
    label: "full_name",
    usualRows: 30,
  }),
];

/** A single score hangs on the whole impression. */
function scored(): Recipe {
  return firstOf(wholeOf("clamp(@rating + random_int(-1, 1), 1, 5)"), whole(2, 5));
}
