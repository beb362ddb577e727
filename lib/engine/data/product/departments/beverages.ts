/** Settings and line format: see ../catalogue.ts. */
export const beverages = `
Beverages | code BEV | share .7 | cost .55 .72 | endings everyday | model none | names food | style food | colors - | notes Best served chilled. Recyclable packaging. No artificial sweeteners. Shake gently before opening. Store in a cool dry place
brands coffee: Bramley Roasters, Copper Kettle Coffee, Altura Sol, Nightowl Roasting, Dockside Beans+, Brewmoor-
brands tea: Leaf & Ladle, Camellia House+, Steepwell, Morningmist Tea, Teapenny-
brands soft: Fizzwick, Sparrow Soda, Citra Springs, Popwell-, Brightcask
brands water: Glacierne, Stillbrook, Aquaverre+, Pure Tarn, Clearwell-
brands juice: Orchardale, Pressed & Pure+, Sunny Grove, Fruitwell-, Verdejuice
brands milk: Oatmoor, Nutmilk & Co, Soyfield, Plantgood-, Cocoreef
brands wine: Château Belmarais+, Casa Lorenzana, Stonebrook Cellars, Viña Alcaraz, Weingut Hollerbach, Hollow Hill-
brands beer: Ironbridge Brewing, Foxtail Brewery, Old Quay Ales, Hopmeadow, Lagerhaus-, Kestrelmoor Distillers+
# Coffee | brands coffee | with a smooth finish, notes of cocoa, a balanced acidity, freshly roasted beans, hints of caramel | for slow mornings, espresso, French presses, office kitchens | features Dark-Roast, Medium-Roast, Light-Roast, Decaf, Organic | notes Roasted weekly. Resealable bag. Store in a cool dry place
## Beans & Grounds | sizes 10 oz, 12 oz, 32 oz
Whole Bean Coffee | 8 36 | = | called ~whole bean coffee | features House-Blend, Ethiopian, Colombian, Sumatran, Decaf
~Ground Coffee | 6 29 | =
~Espresso Beans | 9 39 | = | called espresso beans | features Italian-Style, Single-Origin, Organic
~Decaf Coffee | 7 27 | = | features Swiss-Water, Ground, Whole-Bean
~Flavored Coffee | 7 24 | = | features Hazelnut, Vanilla, Pumpkin, Mocha
~Cold Brew Grounds | 8 24 | = | called cold brew grounds | features Coarse, Chocolate, Organic
## Pods & Instant | with a smooth finish, a rich aroma, a balanced acidity | for busy mornings, office kitchens, hotel rooms | notes Store in a cool dry place. Recyclable packaging
Coffee Pods | 7 44 | .35 | sizes 10 Count, 24 Count, 72 Count
Espresso Capsules | 6 39 | .2 | sizes 10 Count, 30 Count, 50 Count | features Intense, Lungo, Decaf, Ristretto
~Instant Coffee | 4 17 | = | sizes 3.5 oz, 7 oz, 10 oz | features Freeze-Dried, Decaf, Dark-Roast
~Iced Coffee | 3 17 | = | sizes 32 fl oz, 48 fl oz | features Vanilla, Mocha, Unsweetened | with a smooth finish, slow brewing | for summer afternoons, commutes
Cold Brew Coffee | 4 24 | = | sizes 11 fl oz, 32 fl oz, 4-Pack 11 fl oz | features Black, Oat Latte, Nitro | called ~cold brew coffee | with a smooth finish, slow brewing, low acidity | for summer afternoons, commutes
Cappuccino Sachets | 3 11 | .25 | sizes 8 Count, 14 Count | features Vanilla, Caramel, Unsweetened
# Tea | brands tea | with a fragrant aroma, hand-picked leaves, a bright clean cup, a gentle sweetness | for afternoon breaks, cozy evenings, iced pitchers, mindful mornings | features Organic, Loose-Leaf, Fair-Trade | notes Steep three to five minutes. Store in a cool dry place. Plastic-free bags
## Black & Green Tea | sizes 20 Bags, 40 Bags, 100 Bags
~English Breakfast Tea | 4 19 | .12
~Earl Grey Tea | 4 19 | .12 | features Lavender, Organic, Decaf
~Darjeeling Tea | 6 24 | .12 | features First-Flush, Organic
~Green Tea | 4 19 | .1 | features Jasmine, Sencha, Lemon, Mint
~Matcha Powder | 12 44 | = | sizes 1 oz, 3.5 oz | features Ceremonial, Culinary, Organic
~Oolong Tea | 6 24 | .1 | features Milk, Roasted, Peach
~Chai | 4 19 | .12 | features Masala, Vanilla, Decaf
## Herbal Tea | sizes 16 Bags, 20 Bags, 40 Bags
~Chamomile Tea | 4 14 | .1 | features Honey, Lavender, Organic
~Peppermint Tea | 3 14 | .1
~Rooibos Tea | 4 16 | .1 | features Vanilla, Red, Organic
~Ginger Tea | 4 14 | .1 | features Lemon, Turmeric
~Hibiscus Tea | 4 14 | .1 | features Berry, Organic
Iced Tea Pitcher Bags | 4 17 | .25 | sizes 12 Bags, 24 Bags | features Peach, Black, Raspberry
# Soft Drinks | brands soft | with real cane sugar, lively bubbles, a crisp finish, natural flavors | for parties, lunch breaks, picnics, mocktails | features Zero-Sugar, Classic, Cherry, Caffeine-Free
## Soda | sizes 12 fl oz, 6-Pack 12 fl oz, 12-Pack 12 fl oz, 67 fl oz
~Cola | 1 11 | =
~Lemon-Lime Soda | 1 11 | = | features Zero-Sugar, Classic
~Orange Soda | 1 11 | = | features Zero-Sugar, Mandarin, Blood
~Root Beer | 1 12 | = | features Draft-Style, Vanilla, Diet
~Ginger Ale | 1 11 | = | features Dry, Spicy, Diet
~Cream Soda | 1 12 | = | features Vanilla, Diet
~Grapefruit Soda | 1 12 | = | features Zero-Sugar, Pink
## Mixers & Energy | with lively bubbles, natural flavors, a crisp finish | for long days, mocktails, workouts
~Tonic Water | 2 11 | = | sizes 4-Pack 6.8 fl oz, 33.8 fl oz | features Indian, Elderflower, Light | for cocktails, mocktails
~Club Soda | 1 9 | = | sizes 6-Pack 12 fl oz, 33.8 fl oz | features Low-Sodium, Original | for cocktails, mocktails
~Energy Drink | 2 24 | = | sizes 12 fl oz, 4-Pack 12 fl oz, 12-Pack 12 fl oz | features Original, Tropical, Sugar-Free, Berry
~Sports Drink | 1 14 | = | sizes 20 fl oz, 8-Pack 20 fl oz | features Lemon Lime, Fruit Punch, Blue Raspberry, Orange | with electrolytes, natural flavors | for workouts, hot days
~Kombucha | 3 22 | = | sizes 16 fl oz, 6-Pack 16 fl oz | features Ginger, Raspberry, Hibiscus, Lavender | with live cultures, lively bubbles | for lunch breaks, gut comfort
~Prebiotic Soda | 2 26 | = | sizes 12 fl oz, 12-Pack 12 fl oz | features Strawberry, Vintage Cola, Orange
# Water | brands water | with a clean mineral taste, fine bubbles, a pure spring source, zero calories | for desks, workouts, dinner tables, lunch boxes | features Natural, Pure
## Still Water | with a clean taste, a pure source, zero calories
~Spring Water | 1 14 | = | sizes 33.8 fl oz, 6-Pack 16.9 fl oz, 24-Pack 16.9 fl oz
~Purified Water | 1 9 | = | sizes 24-Pack 16.9 fl oz, 1 gal
~Alkaline Water | 2 24 | = | sizes 33.8 fl oz, 12-Pack 33.8 fl oz | features 9.5 pH, Electrolyte
~Electrolyte Water | 2 22 | = | sizes 33.8 fl oz, 12-Pack 20 fl oz | features Pure, Lemon
~Coconut Water | 2 29 | = | sizes 11 fl oz, 33.8 fl oz, 12-Pack 11 fl oz | features Organic, Pineapple, Unsweetened | with natural electrolytes, a light nutty taste
~Vitamin Water | 1 19 | = | sizes 20 fl oz, 12-Pack 20 fl oz | features Acai, Lemonade, Dragonfruit | with added vitamins, a light fruit taste
## Sparkling Water | sizes 8-Pack 12 fl oz, 12-Pack 12 fl oz, 33.8 fl oz | with fine bubbles, natural fruit essence, zero calories
~Sparkling Water | 2 13 | = | features Lime, Grapefruit, Plain, Peach, Berry | with fine bubbles, natural fruit essence, zero calories
~Mineral Water | 2 16 | = | sizes 25.3 fl oz, 12-Pack 16.9 fl oz | features Sparkling, Natural, Italian
~Seltzer | 2 9 | = | features Lemon, Black Cherry, Plain, Mandarin
~Flavored Sparkling Water | 2 13 | = | features Watermelon, Pineapple, Cucumber
~Caffeinated Sparkling Water | 4 22 | = | features Citrus, Blueberry, Mango
~Sparkling Botanical Water | 4 24 | = | features Elderflower, Rose, Mint
# Juice | brands juice | with no added sugar, cold pressing, a bright fruit taste, plenty of vitamin C | for breakfast, lunch boxes, brunch, smoothies | features Organic, Not-From-Concentrate, Cold-Pressed
## Fruit Juice | sizes 12 fl oz, 52 fl oz, 64 fl oz
~Orange Juice | 2 9 | = | features No-Pulp, Extra-Pulp, Organic
~Apple Juice | 2 8 | = | features Unfiltered, Organic
~Cranberry Juice | 2 9 | = | features Unsweetened, Light
~Grape Juice | 2 8 | = | features Concord, White
~Pineapple Juice | 2 7 | = | sizes 46 fl oz, 6-Pack 6 fl oz
~Pomegranate Juice | 4 14 | = | sizes 16 fl oz, 48 fl oz
~Lemonade | 2 7 | = | features Pink, Strawberry, Organic
## Blends & Vegetable Juice | with no added sugar, cold pressing, a bright fresh taste
~Green Juice | 3 12 | = | sizes 12 fl oz, 16 fl oz | features Kale, Celery, Cucumber
~Carrot Juice | 3 9 | = | sizes 16 fl oz, 32 fl oz | features Ginger, Organic
~Tomato Juice | 2 6 | = | sizes 32 fl oz, 46 fl oz | features Low-Sodium, Spicy
~Smoothie | 3 9 | = | sizes 11 fl oz, 15 fl oz, 46 fl oz | features Strawberry Banana, Mango, Green, Mixed Berry
Juice Boxes | 3 14 | 1.8 | sizes 8-Pack, 32-Pack | features Apple, Fruit Punch, Berry | for lunch boxes, picnics
Wellness Shots | 3 24 | .5 | sizes 1-Pack, 6-Pack, 12-Pack | features Ginger, Turmeric, Elderberry
# Plant Milk & Creamers | brands milk | with a creamy texture, added calcium, no dairy, a lightly toasted taste | for cereal, lattes, smoothies, baking | features Unsweetened, Vanilla, Barista, Organic
## Plant Milk | sizes 32 fl oz, 64 fl oz, 6-Pack 32 fl oz | with a creamy texture, added calcium, a lightly toasted taste
~Oat Milk | 3 19 | =
~Almond Milk | 3 16 | =
~Soy Milk | 3 15 | =
~Coconut Milk | 3 15 | =
~Cashew Milk | 3 15 | =
~Rice Milk | 3 14 | =
## Creamers & Cocoa | with a creamy texture, a rich smooth taste, natural flavors | for lattes, winter mornings, after workouts
~Coffee Creamer | 3 8 | = | sizes 16 fl oz, 32 fl oz | features Hazelnut, French Vanilla, Caramel, Oat
~Hot Chocolate Mix | 4 14 | = | sizes 10 oz, 16 oz | features Dark, Peppermint, Marshmallow | for snowy days, bedtime treats | with real cocoa, a rich velvety taste
~Chocolate Milk | 2 9 | = | sizes 12 fl oz, 52 fl oz | features Whole, Oat, Dark | with real cocoa, a rich velvety taste | for lunch boxes, after workouts
~Protein Milk | 3 9 | = | sizes 11.5 fl oz, 52 fl oz | features Chocolate, Vanilla
~Malted Milk Powder | 4 11 | = | sizes 10 oz, 17 oz | features Original, Chocolate
~Golden Milk Mix | 7 22 | = | sizes 5 oz, 10 oz | features Turmeric, Vegan
# Wine | brands wine | names 5 B S N ,Z; 3 B N ,Z; 3 B F N; 2 B F N ,Z | series Reserve, Estate, Hillside, Old Vine, Riverbend, Cuvée Blanche, Three Oaks, Lakeside | sizes 750 ml | endings retail | with notes of dark cherry, a bright acidity, a long finish, soft tannins, hints of oak | for dinner parties, date nights, cheese boards, celebrations | notes Drink responsibly. Serve slightly chilled. Best within three years | features Dry, Organic, Single-Vineyard
## Red Wine | notes Drink responsibly. Best within five years. Decant for an hour
~Cabernet Sauvignon | 9 79 | =
~Merlot | 8 59 | =
~Pinot Noir | 11 89 | =
~Malbec | 8 49 | =
~Syrah | 9 59 | =
~Red Blend | 8 49 | =
## White & Sparkling | with crisp citrus notes, a floral nose, a clean mineral finish, lively bubbles | notes Drink responsibly. Serve well chilled. Best within three years
~Chardonnay | 8 69 | = | with notes of pear, a buttery body, a hint of vanilla
~Sauvignon Blanc | 8 44 | =
~Pinot Grigio | 7 34 | =
~Riesling | 8 44 | =
~Rosé | 8 39 | = | with notes of strawberry, a dry finish, a pale pink color
~Sparkling Brut | 11 89 | =
# Beer & Spirits | brands beer | names food | endings retail | with a malty backbone, a crisp finish, citrus aroma, a smooth body | for game days, barbecues, quiet evenings, cocktails | notes Drink responsibly. Serve cold | features Small-Batch, Craft
## Beer & Cider | sizes 6-Pack 12 fl oz, 12-Pack 12 fl oz, 16 fl oz | with a crisp finish, citrus aroma, a smooth body | for game days, barbecues, quiet evenings
~Lager | 3 22 | = | features Crisp, Amber, Light
~India Pale Ale | 4 24 | = | features Hazy, West-Coast, Session | called ~India pale ale
~Stout | 4 24 | = | features Oatmeal, Coffee, Imperial | with a malty backbone, roasted notes, a smooth body
~Wheat Beer | 3 22 | = | features Belgian, Orange, Unfiltered
~Pilsner | 3 21 | = | features Czech-Style, Dry-Hopped
~Hard Cider | 4 22 | = | features Dry, Pear, Rosé | with pressed apples, a crisp finish
~Hard Seltzer | 4 22 | = | features Black Cherry, Lime, Mango | with fine bubbles, a light fruit taste
## Spirits | sizes 375 ml, 750 ml, 1 L | with notes of vanilla, a smooth finish, careful distillation, a gentle warmth | for cocktails, quiet evenings, gifts | notes Drink responsibly. Bottled at the source. Best neat or over ice
~Bourbon Whiskey | 17 89 | = | features Small-Batch, Single-Barrel, Eight-Year
~Single Malt Whisky | 34 149 | = | features 10-Year, 12-Year, Peated
~Vodka | 12 54 | = | features Wheat, Potato, Citrus | with a clean finish, five distillations, a crisp body
~Gin | 14 64 | = | features London Dry, Botanical, Navy-Strength | with notes of juniper, bright citrus peel, a crisp finish
~Dark Rum | 12 64 | = | features Spiced, Aged, Caribbean
~Tequila | 17 89 | = | features Blanco, Reposado, Añejo | with notes of agave, a peppery finish, slow roasting
`;
