/**
 * What a supermarket sells, by aisle. Headings: aisle; number of the aisle; Ambient, Chilled or Frozen; days it keeps, from and to; invented brands.
 * Lines: item; what it is sold in (several parted by |); dollars from and to for the first of these; how often; days it
 * keeps where they are its own.
 */
export const ITEMS = `
# Produce; 1; Chilled; 5-9; Green Lane, Sunfield, Valley Fresh, Orchard Row
Bananas;lb;0.49 0.79;16
Honeycrisp Apples;lb|3 lb bag;1.99 3.49;8;14-35
Gala Apples;lb|3 lb bag;1.29 2.29;8;14-35
Navel Oranges;lb|4 lb bag;0.99 1.89;6;14-35
Lemons;each;0.59 0.89;6;14-35
Limes;each;0.39 0.69;5;14-35
Red Grapes;lb;1.99 3.99;6
Strawberries;1 lb box|2 lb box;2.99 5.49;9;3-5
Blueberries;1 pint;2.99 5.99;7
Avocados;each|4-pack;0.99 1.89;10
Tomatoes on the Vine;lb;1.99 3.29;8
Cherry Tomatoes;1 pint;2.49 4.29;6
Romaine Lettuce;each|3-pack;1.89 2.99;7
Baby Spinach;5 oz bag|10 oz bag;2.49 3.99;8
Broccoli Crowns;lb;1.79 2.99;7
Carrots;1 lb bag|2 lb bag;0.99 1.79;8;14-35
Cucumbers;each;0.79 1.49;7
Red Bell Peppers;each;1.29 2.19;7
Yellow Onions;lb|3 lb bag;0.99 1.69;9;14-35
Garlic;each;0.49 0.99;7;14-35
Russet Potatoes;5 lb bag|10 lb bag;2.99 4.99;7;14-35
Sweet Potatoes;lb;1.19 1.99;5;14-35
White Mushrooms;8 oz pack;1.99 3.29;5
Celery;each;1.49 2.49;5;14-35
Zucchini;lb;1.49 2.49;5
Cilantro;bunch;0.69 1.29;4
Fresh Basil;0.75 oz pack;1.99 3.49;3
# Bakery; 2; Ambient; 4-8; Hearth & Crumb, Millstone, Daily Loaf
Whole Wheat Bread;20 oz loaf;2.99 4.79;9
White Sandwich Bread;20 oz loaf;1.99 3.49;8
Sourdough Bread;24 oz loaf;3.99 6.49;6
Multigrain Bread;24 oz loaf;3.49 5.49;5
Bagels;6-pack;3.29 4.99;6
English Muffins;6-pack;2.79 4.49;4
Hamburger Buns;8-pack;2.49 3.99;5
Flour Tortillas;10-pack;2.79 4.29;6
Croissants;4-pack;3.99 6.49;4
Blueberry Muffins;4-pack;3.99 6.29;4
Baguette;each;1.99 3.29;5
Chocolate Chip Cookies;12-pack;3.49 5.99;4
# Dairy & Eggs; 3; Chilled; 10-45; Meadowbrook, Clover Hill, Bellamy Farms, Willow Creek
Whole Milk;1 gal|0.5 gal;3.29 4.79;12
2% Reduced Fat Milk;1 gal|0.5 gal;3.29 4.79;11
Oat Milk;64 fl oz;3.99 5.49;6
Almond Milk;64 fl oz;3.29 4.79;6
Half & Half;1 pint|1 qt;2.29 3.49;5
Large Eggs;12-count|18-count;2.99 5.49;12
Unsalted Butter;1 lb;4.29 6.49;8
Greek Yogurt, Plain;32 oz tub;4.99 7.49;7
Strawberry Yogurt;5.3 oz cup|4-pack;0.99 1.69;7
Cheddar Cheese;8 oz block|16 oz block;3.29 5.29;8
Shredded Mozzarella;8 oz bag|16 oz bag;3.19 4.79;7
Cream Cheese;8 oz;2.49 3.99;5
Cottage Cheese;16 oz tub;2.99 4.49;4
Sour Cream;16 oz tub;2.29 3.49;5
Parmesan Wedge;6 oz;5.49 8.49;3
Orange Juice;52 fl oz;3.99 5.99;7
# Meat & Poultry; 4; Chilled; 3-9; Stone Ridge, Prairie Gate, Harlan's
Chicken Breast;lb;3.49 6.49;10
Chicken Thighs;lb;2.49 4.49;7
Whole Chicken;lb;1.69 2.99;4
Ground Beef 80/20;lb;4.99 6.99;9
Ground Turkey;lb;4.49 6.49;5
Ribeye Steak;lb;12.99 18.99;3
Pork Chops;lb;3.99 6.29;5
Bacon;12 oz|16 oz;4.99 7.99;7
Italian Sausage;16 oz;4.49 6.99;4
Sliced Turkey Breast;9 oz;4.49 6.99;6
Black Forest Ham;9 oz;4.29 6.79;5
Hot Dogs;8-pack;3.99 6.49;4
# Seafood; 5; Chilled; 2-4; Tidewater, Captain Alder
Atlantic Salmon Fillet;lb;9.99 14.99;5
Cod Fillet;lb;8.99 12.99;3
Raw Shrimp;lb;8.99 13.99;4
Tilapia Fillet;lb;5.99 8.99;3
# Frozen; 6; Frozen; 180-540; Northpole Kitchen, Frostfield, Evergreen Table
Peas;12 oz bag|32 oz bag;1.49 2.79;5
Broccoli Florets;12 oz bag;1.79 2.99;5
Mixed Berries;16 oz bag|48 oz bag;3.99 6.49;5
Pepperoni Pizza;20 oz;5.49 8.99;7
Cheese Pizza;19 oz;4.99 7.99;5
French Fries;28 oz bag;3.29 5.29;5
Fish Sticks;18 oz;4.99 7.49;3
Vanilla Ice Cream;1.5 qt;3.99 6.99;7
Chocolate Ice Cream;1.5 qt;3.99 6.99;5
Waffles;10-count;2.79 4.49;4
Chicken Nuggets;29 oz bag;6.99 10.99;5
Vegetable Lasagna;10 oz;3.49 5.49;3
Edamame;12 oz bag;2.49 3.99;2
# Pantry; 7; Ambient; 270-900; Copper Kettle, Old Mill, Casa Lucca, Harvest Gate
Spaghetti;16 oz;1.19 2.29;7
Penne;16 oz;1.19 2.29;6
Long Grain White Rice;2 lb bag|5 lb bag;1.99 3.49;6
Brown Rice;2 lb bag;2.29 3.79;4
Black Beans;15 oz can;0.89 1.59;7
Chickpeas;15 oz can;0.89 1.59;6
Diced Tomatoes;14.5 oz can;0.99 1.79;7
Tomato Sauce;24 oz jar;1.99 4.49;7
Chicken Broth;32 oz carton;1.79 3.29;6
Tuna in Water;5 oz can|4-pack;1.09 1.99;5
Extra Virgin Olive Oil;16.9 fl oz|25.4 fl oz;6.99 11.99;5
Vegetable Oil;48 fl oz;3.99 6.29;4
All-Purpose Flour;5 lb bag;2.79 4.79;5
Granulated Sugar;4 lb bag;2.99 4.49;5
Peanut Butter;16 oz jar|40 oz jar;2.49 4.49;6
Strawberry Jam;18 oz jar;2.99 4.79;4
Honey;12 oz bottle;4.49 7.49;3
Red Lentils;1 lb bag;1.79 2.99;3
Quinoa;16 oz bag;4.49 6.99;2
Lentil Soup;19 oz can;1.99 3.29;3
# Breakfast; 8; Ambient; 180-360; Morning Bell, Goldenridge, Oat & Acre
Oat Rings Cereal;12 oz box|18 oz box;3.49 5.29;6
Corn Flakes;18 oz box;3.29 4.99;5
Granola;12 oz bag;3.99 5.99;4
Rolled Oats;42 oz canister;3.99 5.99;5
Pancake Mix;32 oz box;2.79 4.29;4
Maple Syrup;12.5 fl oz;6.99 10.99;3
Breakfast Bars;6-count;2.79 4.29;5
# Snacks; 9; Ambient; 60-270; Crispwell, Tumble & Co., Salt Harbor, Nibblewood
Potato Chips;8 oz bag|13 oz bag;3.29 4.99;8
Tortilla Chips;11 oz bag;2.99 4.79;7
Pretzels;16 oz bag;2.79 4.29;5
Popcorn;5 oz bag;2.79 4.29;5
Mixed Nuts;10 oz can;5.99 8.99;4
Trail Mix;8 oz bag;3.99 6.49;4
Dark Chocolate Bar;3.5 oz;2.29 3.99;5
Gummy Bears;8 oz bag;1.99 3.49;4
Whole Wheat Crackers;8.5 oz box;2.79 4.29;4
Salsa;16 oz jar;2.79 4.49;5
Hummus;10 oz tub;3.29 4.99;5
# Condiments & Spices; 10; Ambient; 270-1080; Copper Kettle, Pepper & Thyme, Marlow's
Ketchup;20 oz bottle|38 oz bottle;2.49 3.99;5
Yellow Mustard;14 oz bottle;1.29 2.49;4
Mayonnaise;30 fl oz jar;3.99 6.29;5
Soy Sauce;15 fl oz bottle;2.49 3.99;4
Hot Sauce;5 fl oz bottle;1.99 3.79;4
Balsamic Vinegar;8.5 fl oz bottle;2.99 5.49;3
Ground Black Pepper;3 oz;3.49 5.49;3
Sea Salt;26 oz;1.29 2.99;4
Ground Cinnamon;2.4 oz;2.29 4.29;2
Ranch Dressing;16 fl oz bottle;2.99 4.49;4
# Beverages; 11; Ambient; 120-540; Fizzwell, Highland Spring Co., Birch & Bean, Juniper Grove
Sparkling Water;8-pack|12-pack;3.49 5.49;7
Spring Water;24-pack;3.49 5.49;7
Cola;12-pack|2 L;5.49 8.49;7
Ginger Ale;12-pack|2 L;5.49 8.49;4
Apple Juice;64 fl oz;2.49 4.29;5
Ground Coffee, Medium Roast;12 oz bag|30 oz can;6.49 10.99;7
Coffee Pods;12-count|32-count;7.49 11.49;5
Green Tea Bags;20-count|40-count;2.99 4.99;4
Sports Drink;8-pack;5.99 8.49;4
Coconut Water;33.8 fl oz;2.99 4.79;3
# Household; 12; Ambient; 720-1800; Brightnest, Clearwell, Softleaf
Paper Towels;6-pack|12-pack;7.99 12.99;7
Toilet Paper;12-pack|24-pack;9.99 14.99;8
Dish Soap;19 fl oz|38 fl oz;2.49 3.99;5
Laundry Detergent;50 fl oz|100 fl oz;6.99 11.99;6
Trash Bags;40-count|80-count;6.99 10.99;5
All-Purpose Cleaner;32 fl oz;2.99 4.99;4
Aluminum Foil;75 sq ft;3.99 5.99;3
Dishwasher Tablets;32-count;8.99 13.49;4
Sponges;6-pack;3.49 5.49;4
# Personal Care; 13; Ambient; 720-1460; Softleaf, Lumina, Plain & Pure
Toothpaste;4.7 oz;2.49 4.99;5
Shampoo;12 fl oz;3.99 7.49;5
Body Wash;18 fl oz;3.99 6.99;5
Bar Soap;4-pack;3.49 5.99;3
Hand Soap;7.5 fl oz;1.99 3.79;5
Deodorant;2.6 oz;3.99 6.99;4
# Baby; 14; Ambient; 360-1080; Little Pip, Tender Acre
Diapers, Size 3;28-count|80-count;9.99 13.99;4
Baby Wipes;64-count|216-count;2.49 3.99;5
Infant Formula;20.6 oz;24.99 36.99;2
Apple Purée Pouches;4-pack;3.99 5.99;3
# Pet; 15; Ambient; 360-720; Wagtail, Whisker & Paw
Dry Dog Food;15 lb bag|30 lb bag;17.99 29.99;4
Dry Cat Food;7 lb bag;9.99 16.99;4
Canned Cat Food;5.5 oz can|12-pack;0.99 1.69;4
Cat Litter;20 lb;7.99 12.99;3
Dog Treats;16 oz bag;4.99 8.99;3
`;

/** Names of invented supermarkets; the city follows. */
export const STORES =
  "Harvest Lane Market|Fairway Grocers|Greenleaf Market|Corner Basket|Cedar & Main Market|Sunnyside Foods|Family Pantry|Riverbend Grocery|Market Square Foods|Fresh Fields|Oakwood Market|Union Street Grocer";
