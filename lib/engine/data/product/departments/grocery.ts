/** Settings and line format: see ../catalogue.ts. */
export const grocery = `
Grocery | code GRO | share 1.4 | cost .6 .75 | endings everyday | model none | names food | style food | colors - | notes Keep refrigerated after opening. No artificial colors. Store in a cool dry place. Made in small batches. Ready in minutes
brands farm: Meadowgate, Greenhollow Farms, Sunny Furrow, Harvest Lane-, Willowbrook Farm, Field & Fold+
brands dairy: Cloverdell, Bluebarn Creamery, Valley Churn, Alpenmilk+, Dairywick-
brands meat: Butcher's Yard, Rangeford, Holloway Smokehouse+, Prairie Acre, Primewell-
brands sea: Harborline Seafood, Northcatch, Tidewell, Captain Morrow-, Saltcove+
brands bake: Millhaven, Golden Crumb, Bakewell Corner, Hearthloaf+, Oatfield-, Petit Fournil+
brands pantry: Pantry & Pine, Casa Rosolino, Old Mill Road, Simply Staple-, Tierra Mesa, Hillcrest Provisions+, Lotus Lane
brands snack: Crunchwell, Nibblemore, Kettle & Husk, Snackadoo-, Wildpeak, Cocoaveda+, Sweet Parade
brands frozen: Frostfield, Arctic Table, Quickhearth-, Polar Pantry, Supperclub Kitchen+
# Fruit | brands farm | with a sweet juicy bite, careful hand picking, a bright fresh flavor, natural ripening | for lunch boxes, fruit salads, smoothies, baking | notes Wash before eating. Best eaten within a week. Grown without synthetic pesticides | features Organic, Ripe, Family-Farm
## Fresh Fruit
Bananas | 1 4 | = | sizes 2 lb, 3 lb
Apples | 2 8 | = | sizes 2 lb, 3 lb, 5 lb | features Gala, Fuji, Crisp, Organic
Navel Oranges | 3 9 | = | sizes 3 lb, 4 lb, 8 lb
Strawberries | 3 8 | = | sizes 16 oz, 32 oz
Blueberries | 2 9 | = | sizes 6 oz, 11 oz, 18 oz | features Organic, Jumbo, Wild
Red Grapes | 3 9 | = | sizes 2 lb, 3 lb | features Seedless, Organic
Lemons | 2 6 | = | sizes 1 lb, 2 lb | features Organic, Meyer | with thin skin, plenty of juice | for baking, iced tea, seafood
Avocados | 2 8 | .9 | sizes 4 Count, 6 Count | features Hass, Organic, Ripe | with a creamy texture, careful hand picking | for toast, salads, guacamole
Pineapple | 2 6 | 1.6 | features Golden, Whole
Mangoes | 3 9 | 1.4 | sizes 3 Count, 5 Count | features Honey, Ripe
Pears | 3 7 | = | sizes 2 lb, 3 lb | features Bartlett, Bosc, Organic
## Dried & Canned Fruit | sizes 6 oz, 10 oz, 15 oz | with natural sweetness, no added sugar, a chewy bite | for lunch boxes, baking, snack boards | notes Resealable bag. No sugar added. Keeps for months
Raisins | 2 7 | = | features Golden, Organic, Seedless
Dried Mango | 4 11 | = | features Unsweetened, Chili
Dried Apricots | 4 10 | = | features Turkish, Unsulfured
Medjool Dates | 5 14 | = | features Pitted, Organic
Canned Peaches | 1 4 | = | sizes 15 oz, 29 oz | features Sliced, In Juice, No-Sugar-Added | with natural juice, tender slices | for desserts, breakfast bowls | notes Recyclable can. Refrigerate after opening
# Vegetables | brands farm | with a crisp bite, a clean earthy flavor, careful washing, same-day packing | for salads, stir-fries, roasting, weeknight sides | notes Wash before use. Keep refrigerated. Grown without synthetic pesticides | features Organic, Washed, Family-Farm
## Fresh Vegetables
Baby Spinach | 2 7 | = | sizes 5 oz, 10 oz, 16 oz | called ~baby spinach
Romaine Hearts | 2 6 | = | sizes 18 oz, 22 oz
Carrots | 1 5 | = | sizes 1 lb, 2 lb, 5 lb | features Baby, Rainbow, Organic
Broccoli Florets | 2 6 | = | sizes 12 oz, 24 oz
Russet Potatoes | 2 7 | = | sizes 3 lb, 5 lb, 10 lb | with a fluffy texture, thin skin | for baking, mashing, fries
Sweet Potatoes | 2 6 | = | sizes 2 lb, 3 lb, 5 lb
Yellow Onions | 2 5 | = | sizes 2 lb, 3 lb, 5 lb
Bell Peppers | 3 7 | .55 | sizes 3 Count, 6 Count | features Tri-Color, Mini, Organic
Cherry Tomatoes | 2 7 | = | sizes 10 oz, 16 oz | features On-the-Vine, Heirloom, Organic
Cucumbers | 2 5 | .9 | sizes 3 Count, 6 Count | features Mini, English, Persian
Mushrooms | 2 6 | = | sizes 8 oz, 16 oz | features Sliced White, Cremini, Shiitake
~Salad Kit | 3 7 | = | sizes 10 oz, 13 oz | features Caesar, Southwest, Asian, Kale
## Canned & Jarred Vegetables | for quick dinners, pantry stocking | with simple ingredients, a clean flavor, careful packing | notes Rinse before use. Recyclable can. No salt added
Diced Tomatoes | 1 4 | = | sizes 14.5 oz, 28 oz | features Fire-Roasted, No-Salt, Basil | brands pantry
Black Beans | 1 3 | = | sizes 15 oz, 29 oz | features Organic, Low-Sodium, Seasoned | brands pantry
Chickpeas | 1 3 | = | sizes 15 oz, 29 oz | features Organic, Low-Sodium | brands pantry
Sweet Corn | 1 3 | = | sizes 15 oz | features Whole-Kernel, Creamed | brands pantry | called ~sweet corn
Artichoke Hearts | 3 7 | = | sizes 12 oz, 14 oz | features Marinated, Quartered, Grilled | brands pantry
Dill Pickles | 3 7 | = | sizes 16 oz, 24 oz, 32 oz | features Kosher, Spicy, Bread-and-Butter | brands pantry | with a crisp bite, whole spices | for sandwiches, burgers
# Dairy & Eggs | brands dairy | with a rich creamy taste, live cultures, no added hormones | for breakfast, baking, cheese boards, coffee | notes Keep refrigerated. Pasteurized. From family dairies | features Organic, Grass-Fed, Lactose-Free
## Milk & Yogurt | with a rich creamy taste, no added hormones, a resealable cap | for breakfast, baking, coffee
~Whole Milk | 2 8 | = | sizes 32 fl oz, 64 fl oz, 128 fl oz
~Reduced-Fat Milk | 2 8 | = | sizes 32 fl oz, 64 fl oz, 128 fl oz | features Organic, 2%, Lactose-Free
~Greek Yogurt | 1 7 | = | sizes 5 oz, 24 oz, 32 oz | features Plain, Vanilla, Honey, Strawberry, Blueberry | with live cultures, a thick creamy texture, plenty of protein | for breakfast, smoothies
~Heavy Cream | 2 7 | = | sizes 8 fl oz, 16 fl oz, 32 fl oz
~Half-and-Half | 2 6 | = | sizes 16 fl oz, 32 fl oz
~Sour Cream | 2 5 | = | sizes 8 oz, 16 oz, 24 oz | features Organic, Light
~Kefir | 3 7 | = | sizes 32 fl oz | features Plain, Strawberry, Peach | with live cultures, a tangy taste | for breakfast, smoothies
## Cheese, Butter & Eggs | with a rich taste, nothing artificial, a farmhouse recipe | for baking, cheese boards, sandwiches
~Cheddar Cheese | 3 12 | = | sizes 8 oz, 16 oz, 32 oz | features Sharp, Mild, White, Aged
~Shredded Mozzarella | 3 9 | = | sizes 8 oz, 16 oz, 32 oz | features Whole-Milk, Part-Skim
~Parmesan | 4 16 | = | sizes 5 oz, 8 oz | features Aged, Grated, Shaved
~Brie | 4 12 | = | sizes 7 oz, 8 oz | features Double-Cream, Truffle
~Feta | 3 9 | = | sizes 6 oz, 8 oz | features Crumbled, Mediterranean Herb, In-Brine
~Cream Cheese | 2 6 | = | sizes 8 oz, 16 oz | features Plain, Chive, Strawberry
~Butter | 3 9 | = | sizes 8 oz, 16 oz | features Salted, Unsalted, Cultured, European-Style
Large Eggs | 3 9 | .75 | sizes 12 Count, 18 Count | features Free-Range, Organic, Pasture-Raised, Brown | with golden yolks, sturdy shells | for breakfast, baking
# Meat & Poultry | brands meat | with careful trimming, full marbled flavor, no antibiotics ever, a lean cut | for grilling, weeknight dinners, Sunday roasts, meal prep | notes Keep refrigerated or freeze. Cook thoroughly. Vacuum-packed for freshness | features Organic, Grass-Fed, Free-Range, Hand-Trimmed | endings everyday
## Fresh Meat | sizes 1 lb, 2 lb, 3 lb | with careful trimming, a tender bite, no antibiotics ever
~Ground Beef | 5 24 | = | features 80% Lean, 93% Lean, Grass-Fed
Ribeye Steak | 14 49 | = | sizes 12 oz, 16 oz, 24 oz | features Prime, Choice, Bone-In | with full marbled flavor, careful trimming
Sirloin Steak | 9 34 | = | sizes 12 oz, 16 oz, 24 oz
Pork Chops | 6 22 | = | features Bone-In, Boneless, Thick-Cut
Pork Tenderloin | 6 17 | = | sizes 1 lb, 1.5 lb | features Peppercorn, Plain, Teriyaki
Chicken Breasts | 5 22 | = | features Boneless, Organic, Air-Chilled, Thin-Sliced
Chicken Thighs | 4 16 | = | features Bone-In, Boneless, Organic
Whole Chicken | 7 22 | = | sizes 4 lb, 5 lb
~Ground Turkey | 4 17 | = | features 93% Lean, 99% Lean, Organic
Lamb Chops | 14 39 | = | sizes 1 lb, 1.5 lb | features Loin, Rib, Rosemary
## Deli & Bacon | with slow smoking, a balanced seasoning, no added nitrates | for sandwiches, breakfast, snack boards
~Bacon | 5 16 | = | sizes 12 oz, 16 oz, 24 oz | features Thick-Cut, Applewood, Uncured, Turkey
Italian Sausage | 4 13 | = | sizes 16 oz, 19 oz | features Sweet, Hot, Chicken
~Sliced Turkey | 4 13 | = | sizes 7 oz, 9 oz, 16 oz | features Oven-Roasted, Smoked, Honey
~Black Forest Ham | 4 13 | = | sizes 7 oz, 9 oz, 16 oz | features Sliced, Honey, Uncured | called ~Black Forest ham
~Salami | 4 14 | = | sizes 5 oz, 8 oz | features Genoa, Peppered, Uncured
Beef Jerky | 5 17 | = | sizes 3 oz, 8 oz, 10 oz | features Teriyaki, Peppered, Original, Chili-Lime | called ~beef jerky | for road trips, hikes, snacking
# Seafood | brands sea | with a clean ocean flavor, sustainable sourcing, a firm flaky texture, careful deboning | for grilling, tacos, quick dinners, pasta | notes Keep frozen until use. Sustainably caught. Thaw in the refrigerator | features Wild-Caught, Skinless, Sustainably-Farmed
## Fish & Shellfish | sizes 12 oz, 16 oz, 32 oz
Salmon Fillets | 9 34 | = | features Wild-Caught, Atlantic, Sockeye, Skin-On
Cod Fillets | 8 29 | =
Tuna Steaks | 9 29 | = | features Ahi, Yellowfin
Tilapia Fillets | 6 19 | =
~Raw Shrimp | 8 29 | = | features Jumbo, Peeled, Tail-On, Wild-Caught
Sea Scallops | 14 44 | = | features Dry-Packed, Wild-Caught
Mussels | 6 16 | = | features Garlic Butter, White Wine
## Tinned & Smoked | for salads, sandwiches, snack boards | with a clean ocean flavor, sustainable sourcing, a firm texture | notes Sustainably caught. Refrigerate after opening
~Albacore Tuna | 2 9 | = | sizes 5 oz, 12 oz | features In Olive Oil, In Water, No-Salt
Sardines | 2 7 | = | sizes 3.75 oz, 4.4 oz | features In Olive Oil, Lemon, Smoked
Smoked Salmon | 6 22 | = | sizes 4 oz, 8 oz, 12 oz | features Cold-Smoked, Peppered, Nova | called ~smoked salmon
Anchovies | 3 9 | = | sizes 2 oz, 3.35 oz | features In Olive Oil, Salted
~Crab Meat | 5 24 | = | sizes 6 oz, 16 oz | features Lump, Claw
Fish Sticks | 4 12 | = | sizes 16 oz, 24 oz | features Crunchy, Gluten-Free | for kids' dinners, weeknights | with a crispy crumb, sustainable sourcing
# Bakery & Bread | brands bake | with a soft crumb, a golden crust, stone-ground flour, a slow overnight rise | for toast, sandwiches, school lunches, brunch | notes Freezes well. Best enjoyed within five days. No preservatives added | features Organic, Whole-Grain, Gluten-Free
## Bread | with a soft crumb, stone-ground flour, simple ingredients
~Sourdough Bread | 3 9 | = | sizes 20 oz, 24 oz | features Country, Seeded, Rosemary, Sliced | with a golden crust, a slow overnight rise, an open crumb
~Whole Wheat Bread | 2 7 | = | sizes 20 oz, 24 oz | features Seeded, Honey, Sprouted
~White Sandwich Bread | 2 6 | = | sizes 20 oz, 22 oz | features Thick-Sliced, Soft
Bagels | 3 8 | = | sizes 15 oz, 20 oz | features Plain, Everything, Cinnamon Raisin, Sesame
Hamburger Buns | 2 7 | = | sizes 12 oz, 16 oz | features Brioche, Sesame, Potato | for burgers, sandwiches
Flour Tortillas | 2 6 | = | sizes 10 oz, 16 oz | features Burrito, Soft Taco, Low-Carb | with a soft pliable texture, simple ingredients | for tacos, wraps, quesadillas
Naan | 3 7 | = | sizes 8 oz, 17 oz | features Garlic, Original, Whole-Wheat | called ~naan | with a soft chewy texture, a tandoor-style char | for curries, dips
English Muffins | 2 6 | = | sizes 12 oz, 13 oz | features Original, Whole-Wheat, Multigrain
## Sweet Bakery | with real butter, a tender crumb, a golden finish | for brunch, coffee breaks, birthdays
Croissants | 4 11 | .35 | sizes 4 Count, 6 Count | features Butter, Almond, Chocolate
Blueberry Muffins | 4 10 | .5 | sizes 4 Count, 6 Count | features Jumbo, Gluten-Free
Cinnamon Rolls | 4 10 | .6 | sizes 4 Count, 6 Count | features Iced, Giant
Donuts | 4 11 | .55 | sizes 6 Count, 12 Count | features Glazed, Powdered, Chocolate-Frosted, Old-Fashioned
Carrot Cake | 9 29 | .9 | features Iced, Three-Layer, Walnut
Apple Pie | 8 19 | 1 | features Lattice, Dutch, Deep-Dish
# Pasta, Rice & Grains | brands pantry | with a firm bite, bronze-die cutting, a nutty flavor, simple ingredients | for weeknight dinners, meal prep, grain bowls, soups | notes Cooks in ten minutes. Non-GMO. Good source of fiber | features Organic, Whole-Grain, Gluten-Free
## Pasta & Noodles | with a firm bite, simple ingredients, quick cooking | for weeknight dinners, soups, pantry stocking
Spaghetti | 1 6 | = | sizes 16 oz, 32 oz | called ~spaghetti | features Organic, Whole-Wheat, Thin
Penne | 1 5 | = | sizes 16 oz | called ~penne | features Organic, Red-Lentil, Whole-Wheat
Lasagna Sheets | 2 6 | = | sizes 9 oz, 16 oz | features No-Boil, Wavy
Cheese Ravioli | 4 10 | = | sizes 9 oz, 20 oz | called ~cheese ravioli | features Fresh, Spinach, Four-Cheese
Egg Noodles | 2 5 | = | sizes 12 oz, 16 oz | features Wide, Extra-Wide
Rice Noodles | 2 6 | = | sizes 8 oz, 14 oz | features Brown, Pad Thai
Ramen Noodles | 1 9 | .5 | sizes 4-Pack, 6-Pack, 12-Pack | features Miso, Chicken, Spicy
## Rice & Grains | sizes 16 oz, 32 oz, 5 lb | with a nutty flavor, fluffy grains, simple ingredients | for grain bowls, meal prep, side dishes
~Basmati Rice | 3 14 | = | features Organic, Aged, Brown
~Jasmine Rice | 3 13 | =
~Arborio Rice | 3 9 | = | sizes 16 oz, 32 oz | for risotto, rice pudding
~Quinoa | 4 14 | = | sizes 12 oz, 26 oz | features White, Tri-Color, Organic
~Rolled Oats | 3 11 | = | sizes 18 oz, 32 oz, 42 oz | features Organic, Thick-Cut, Gluten-Free | for breakfast bowls, cookies, overnight oats
~Couscous | 2 7 | = | sizes 10 oz, 17 oz | features Pearl, Whole-Wheat, Garlic
Red Lentils | 2 7 | = | sizes 16 oz, 32 oz | features Organic, Split
# Sauces, Oils & Spices | brands pantry | with ripe ingredients, a balanced flavor, cold pressing, no added sugar | for pasta nights, marinades, grilling, everyday cooking | notes Refrigerate after opening. Shake well before use. No artificial flavors | features Organic, Classic, Low-Sodium
## Sauces & Condiments | with ripe ingredients, a balanced flavor, no artificial colors | for sandwiches, marinades, grilling
~Marinara Sauce | 3 11 | = | sizes 16 oz, 24 oz | features Tomato Basil, Roasted Garlic, Spicy | for pasta nights, pizza, meatballs
~Basil Pesto | 4 10 | = | sizes 6 oz, 8 oz | features Genovese, Vegan | for pasta nights, sandwiches
~Soy Sauce | 2 8 | = | sizes 10 fl oz, 15 fl oz | features Low-Sodium, Dark, Tamari
~Hot Sauce | 3 10 | = | sizes 5 fl oz, 10 fl oz | features Habanero, Chipotle, Garlic, Green
~Ketchup | 2 6 | = | sizes 14 oz, 20 oz, 32 oz | features Organic, No-Sugar-Added, Spicy
~Dijon Mustard | 2 7 | = | sizes 8 oz, 12 oz | features Whole-Grain, Honey, Classic
~Mayonnaise | 3 9 | = | sizes 16 fl oz, 30 fl oz | features Avocado-Oil, Light, Vegan
~Barbecue Sauce | 2 8 | = | sizes 18 oz, 28 oz | features Smoky, Honey, Carolina, Sweet & Spicy
~Salsa | 3 8 | = | sizes 16 oz, 24 oz | features Mild, Medium, Hot, Verde | for chips, tacos, eggs
## Oils, Baking & Spices | with a pure flavor, careful sourcing, no additives | for baking, everyday cooking, gifts | notes Store in a cool dry place. Resealable packaging. No artificial flavors
~Olive Oil | 7 29 | = | sizes 16.9 fl oz, 25 fl oz, 33.8 fl oz | features Extra-Virgin, Cold-Pressed, Sicilian | with cold pressing, a peppery finish, ripe olives | for salads, everyday cooking
~Balsamic Vinegar | 4 19 | = | sizes 8.5 fl oz, 16.9 fl oz | features Aged, White, Fig | with barrel aging, a sweet-tart balance | for salads, strawberries, glazes
~All-Purpose Flour | 3 9 | = | sizes 2 lb, 5 lb, 10 lb | features Organic, Unbleached
~Cane Sugar | 2 9 | = | sizes 2 lb, 4 lb, 10 lb | features Organic, Brown, Powdered
~Sea Salt | 2 9 | = | sizes 8 oz, 16 oz, 26 oz | features Flaky, Fine, Smoked, Pink
~Ground Cinnamon | 2 8 | = | sizes 2 oz, 4 oz | features Ceylon, Organic, Saigon
~Smoked Paprika | 3 9 | = | sizes 2 oz, 4 oz | features Spanish, Hot, Sweet | for stews, rubs, roasted potatoes
~Vanilla Extract | 5 24 | = | sizes 2 fl oz, 4 fl oz, 8 fl oz | features Pure, Madagascar
~Honey | 4 17 | = | sizes 12 oz, 16 oz, 32 oz | features Wildflower, Raw, Clover, Orange Blossom
# Snacks & Sweets | brands snack | with a satisfying crunch, a touch of sea salt, real cocoa butter, simple ingredients | for movie nights, lunch boxes, road trips, afternoon breaks | notes Resealable bag. Contains no palm oil. May contain nuts | features Organic, Gluten-Free
## Salty Snacks | with a satisfying crunch, a touch of sea salt, simple ingredients
Potato Chips | 2 7 | = | sizes 5 oz, 8 oz, 13 oz | features Sea Salt, Barbecue, Sour Cream & Onion, Salt & Vinegar, Jalapeño
Tortilla Chips | 2 7 | = | sizes 9 oz, 13 oz, 18 oz | features Blue Corn, Lime, Restaurant-Style
Pretzel Twists | 2 6 | = | sizes 10 oz, 16 oz | features Sourdough, Honey Mustard, Salted
~Popcorn | 2 7 | = | sizes 4.5 oz, 6.5 oz | features Sea Salt, White Cheddar, Caramel, Kettle Corn
Roasted Almonds | 5 17 | = | sizes 6 oz, 16 oz | features Salted, Smoked, Unsalted, Rosemary
Cashews | 6 19 | = | sizes 8 oz, 16 oz | features Roasted, Salted, Raw
~Trail Mix | 5 16 | = | sizes 10 oz, 26 oz | features Tropical, Cranberry, Chocolate, Mountain
Rice Cakes | 2 6 | = | sizes 4.5 oz, 7 oz | features Lightly-Salted, Caramel, White Cheddar
Crackers | 2 7 | = | sizes 6 oz, 9 oz | features Sea Salt, Rosemary, Multigrain, Cheddar
## Sweets | with a rich taste, simple ingredients, a soft bite | for afternoon breaks, gifts, movie nights
Dark Chocolate Bar | 2 8 | = | sizes 3 oz, 3.5 oz | features 70%, 85%, Sea Salt, Almond, Orange | with real cocoa butter, a clean snap
Milk Chocolate Bar | 2 7 | = | sizes 3 oz, 3.5 oz | features Hazelnut, Caramel, Creamy | with real cocoa butter, a creamy melt
Chocolate Truffles | 5 24 | = | sizes 4.5 oz, 9 oz | features Assorted, Hazelnut, Raspberry | with real cocoa butter, a smooth center
Gummy Bears | 2 7 | = | sizes 5 oz, 10 oz | features Sour, Fruit, Sugar-Free
Chocolate Chip Cookies | 3 8 | = | sizes 8 oz, 13 oz | features Soft-Baked, Crunchy, Double
Granola Bars | 3 10 | .3 | sizes 6 Count, 12 Count | features Peanut Butter, Oats & Honey, Chocolate Chip, Cranberry | with whole-grain oats, a chewy bite | for lunch boxes, hikes
Caramels | 4 14 | = | sizes 5 oz, 8 oz | features Sea Salt, Vanilla, Bourbon
# Breakfast & Spreads | brands bake, pantry | with whole-grain oats, a lightly sweet taste, real fruit, slow roasting | for busy mornings, weekend pancakes, toast, snack plates | notes No artificial flavors. Good source of fiber. Stir before use | features Organic, Low-Sugar
## Cereal & Mixes | with whole grains, a lightly sweet taste, slow toasting | for busy mornings, yogurt bowls
~Granola | 4 11 | = | sizes 11 oz, 22 oz | features Honey Almond, Maple Pecan, Coconut, Chocolate
Corn Flakes | 3 7 | = | sizes 12 oz, 18 oz | features Frosted, Organic
~Muesli | 4 10 | = | sizes 14 oz, 18 oz | features Swiss-Style, Berry, Toasted
Oat Rings | 3 7 | = | sizes 12 oz, 20 oz | features Honey, Whole-Grain, Apple Cinnamon
~Instant Oatmeal | 3 8 | .4 | sizes 8 Count, 12 Count | features Maple, Apple Cinnamon, Plain
~Pancake Mix | 3 9 | = | sizes 20 oz, 32 oz | features Buttermilk, Protein, Gluten-Free | with a fluffy rise, simple ingredients | for weekend pancakes, waffles
~Maple Syrup | 6 24 | = | sizes 8 fl oz, 12 fl oz, 32 fl oz | features Amber, Dark, Organic | with a pure maple taste, slow boiling | for weekend pancakes, oatmeal
## Spreads | with simple ingredients, slow roasting, a smooth texture | for toast, sandwiches, snack plates
~Peanut Butter | 3 10 | = | sizes 16 oz, 28 oz | features Creamy, Crunchy, Natural
~Almond Butter | 6 16 | = | sizes 12 oz, 16 oz | features Creamy, Crunchy, Raw
~Strawberry Jam | 3 8 | = | sizes 10 oz, 18 oz | features Low-Sugar, Chunky, Organic | with ripe fruit, slow cooking
~Orange Marmalade | 3 8 | = | sizes 12 oz, 16 oz | features Thick-Cut, Bitter | with ripe oranges, slow cooking
~Hazelnut Spread | 3 9 | = | sizes 13 oz, 26 oz | features Cocoa, Dark
~Hummus | 3 8 | = | sizes 8 oz, 10 oz, 17 oz | features Classic, Roasted Garlic, Red Pepper | with creamy chickpeas, real tahini | for snack plates, sandwiches
# Frozen Foods | brands frozen | with a crisp golden finish, quick oven baking, generous toppings, flash freezing | for weeknight dinners, late nights, family meals, dessert | notes Keep frozen. Cook from frozen. Microwave or oven ready | features Family-Size, Organic, Gluten-Free
## Frozen Meals | with quick oven baking, generous portions, real ingredients | for weeknight dinners, late nights, family meals
Frozen Pizza | 4 13 | = | sizes 12 oz, 20 oz, 28 oz | features Margherita, Pepperoni, Four-Cheese, Supreme
Frozen Lasagna | 5 19 | = | sizes 10 oz, 38 oz | features Meat, Vegetable, Five-Cheese
Chicken Nuggets | 5 14 | = | sizes 16 oz, 24 oz | features Whole-Grain, Crispy, Gluten-Free
Burritos | 2 12 | = | sizes 5 oz, 20 oz | features Bean & Cheese, Beef, Breakfast
Dumplings | 5 13 | = | sizes 16 oz, 24 oz | features Pork, Chicken, Vegetable
Veggie Burgers | 4 10 | = | sizes 9 oz, 16 oz | features Black Bean, Mushroom, Beet
French Fries | 3 8 | = | sizes 22 oz, 32 oz | features Crinkle-Cut, Shoestring, Waffle, Sweet Potato
## Frozen Fruit, Vegetables & Desserts | with peak-season picking, flash freezing, simple ingredients | for smoothies, quick sides, dessert
Frozen Peas | 2 5 | = | sizes 12 oz, 16 oz, 32 oz | features Sweet, Petite, Organic | for quick sides, soups, pasta
Frozen Mixed Berries | 4 13 | = | sizes 12 oz, 32 oz, 48 oz
~Frozen Mango | 3 9 | = | sizes 16 oz, 32 oz | features Chunks, Organic
~Cauliflower Rice | 2 6 | = | sizes 10 oz, 12 oz | features Organic, Garlic | for quick sides, grain-free bowls
~Ice Cream | 3 10 | = | sizes 16 fl oz, 48 fl oz | features Vanilla Bean, Chocolate, Mint Chip, Salted Caramel, Strawberry, Coffee | with real cream, a smooth texture | for dessert, birthday parties
~Sorbet | 4 8 | = | sizes 16 fl oz | features Mango, Raspberry, Lemon, Coconut | with real fruit, a smooth texture | for dessert, hot days
Ice Pops | 3 9 | .6 | sizes 6 Count, 12 Count | features Fruit, Lime, Coconut | with real fruit juice, no artificial colors | for hot days, kids' parties
`;
