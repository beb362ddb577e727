/** Settings and line format: see ../catalogue.ts. */
export const shoes = `
Shoes | code SHO | share .9 | cost .4 .56 | model series | names wear | style worn | colors shoes | unit pair | series Ravel, Cove, Marin, Dune, Hollis, Lyon, Monroe, Arden, Vesper, Clarke, Wilder, Delmar, Sable, Quinn | notes Runs true to size. Break-in time is short. Wipe clean with a damp cloth. Comfortable from the first wear
brands run: Strideon, Veloxa, Fleetfoot Works, Paceline+, Kinetiq, Trackstar-, Cloudpacer
brands walk: Marchetti & Figli+, Solebrook, Corso Verde, Heelworth, Pavé Lane, Lastmaker+, Steppington-
brands trail: Fjellgard+, Ridgewalk, Bramblefoot, Peakson, Trailhollow-
brands kids: Little Larkin, Hopscotch Shoes, Tumblesteps-, Wrenley, Tinytread
# Women's Heels & Flats | brands walk | sizes womens | of Leather, Suede, Patent Leather, Satin, Vegan Leather | features Pointed-Toe, Square-Toe, Ankle-Strap, Slingback, Block-Heel | with a cushioned footbed, a stable heel, a leather lining, a slip-resistant sole | for the office, weddings, dinners out, parties
## Heels
Pumps | 49 289 | .55
Stiletto Heels | 59 299 | .55
Kitten Heels | 49 229 | .48
Block-Heel Sandals | 49 219 | .6
Platform Heels | 49 249 | .85
Wedge Sandals | 39 189 | .7 | features Espadrille, Ankle-Strap, Open-Toe
Slingback Pumps | 49 249 | .5
## Flats | with a flexible sole, a cushioned footbed, a soft lining, a low stacked heel | for commuting, long days, travel | features Pointed-Toe, Round-Toe, Bow, Woven
Ballet Flats | 29 179 | .36
Mary Janes | 39 189 | .5
Penny Loafers | 49 249 | .6
Mules | 39 199 | .5
Smoking Slippers | 39 179 | .42 | of Velvet, Leather, Suede | with a flexible sole, a quilted lining
Espadrilles | 29 129 | .4 | of Canvas, Suede, Cotton | features Lace-Up, Slip-On, Striped
# Women's Boots | brands walk, trail | sizes womens | of Leather, Suede, Vegan Leather, Nubuck | features Lace-Up, Pointed-Toe, Stretch, Waterproof | with an inside zipper, a cushioned footbed, a stacked heel, pull tabs | for fall outfits, rainy commutes, city weekends
## Ankle Boots
Ankle Boots | 59 299 | .95
Chelsea Boots | 59 279 | .95 | with elastic side panels, a cushioned footbed, pull tabs
Combat Boots | 59 249 | 1.3
Heeled Booties | 59 269 | .95
Western Booties | 69 289 | 1.1
Moto Boots | 69 299 | 1.3
## Tall & Weather Boots
Knee-High Boots | 79 399 | 1.5
Over-the-Knee Boots | 89 399 | 1.6
Riding Boots | 89 379 | 1.6
Rain Boots | 29 139 | 1.5 | of Rubber | features Tall, Matte, Short | with a fleece-ready lining, a waterproof shell, a grippy outsole | for puddles, gardens, festivals
Winter Boots | 59 249 | 1.4 | of Suede, Nylon, Leather | features Insulated, Waterproof, Faux-Fur-Lined | with a warm lining, a grippy outsole, sealed seams | for snow, icy sidewalks
Cowboy Boots | 89 349 | 1.5 | of Leather, Suede | features Embroidered, Tall, Snip-Toe | with a stacked heel, pull straps, decorative stitching
# Women's Sandals & Sneakers | brands walk, run | sizes womens | of Leather, Canvas, Suede, Mesh | features Slip-On, Platform, Cushioned, Minimalist | with a contoured footbed, adjustable straps, a flexible outsole, a padded collar | for vacations, errands, summer days, city walks
## Sandals | with a contoured footbed, adjustable straps, a flexible outsole
Slide Sandals | 24 129 | .4 | with a contoured footbed, a flexible outsole
Strappy Sandals | 34 159 | .4
Gladiator Sandals | 39 149 | .5
Flip-Flops | 9 49 | .25 | of Rubber, EVA Foam | features Cushioned, Braided, Arch-Support | with a contoured footbed, soft straps | for the beach, pool days
Sport Sandals | 34 119 | .5 | of Nylon, Leather | features Cushioned, Quick-Dry
Clogs | 39 159 | .75 | of Leather, Suede, EVA Foam | features Studded, Closed-Back, Shearling-Lined | with a contoured footbed, a stable heel | for long days, the garden
## Sneakers | colors sneakers | with a padded collar, a flexible outsole, a removable insole
Platform Sneakers | 44 149 | .8
Low-Top Sneakers | 39 159 | .65
Slip-On Sneakers | 29 99 | .5
High-Top Sneakers | 44 149 | .85
Retro Runners | 49 159 | .65
Leather Sneakers | 59 199 | .7 | of Leather
# Men's Dress Shoes | brands walk | colors leather | sizes mens | of Leather, Suede, Patent Leather | features Cap-Toe, Wingtip, Plain-Toe, Burnished | with a leather lining, a cushioned insole, a stacked heel, a Blake-stitched sole | for the office, weddings, interviews, formal dinners | notes Resoleable construction. Runs true to size. Shoe trees sold separately
## Lace-Ups
Oxford Shoes | 69 399 | 1
Derby Shoes | 69 379 | 1
Brogues | 69 389 | 1.05
Wholecut Shoes | 119 449 | 1 | of Leather, Patent Leather
Monk Strap Shoes | 79 399 | 1
Saddle Shoes | 69 249 | 1
## Slip-Ons & Boots
Penny Loafers | 59 349 | .85
Tassel Loafers | 69 349 | .85
Driving Moccasins | 49 229 | .65 | with a pebbled sole, a soft lining | for weekends, summer weddings
Chukka Boots | 69 289 | 1.05
Dress Chelsea Boots | 79 389 | 1.15
Horsebit Loafers | 79 379 | .9
# Men's Boots | brands walk, trail | sizes mens | colors leather | of Leather, Suede, Nubuck, Waxed Canvas | features Waterproof, Lace-Up, Moc-Toe, Goodyear-Welted | with a shock-absorbing insole, a rugged lug sole, a padded collar, pull tabs | for job sites, weekend hikes, winter streets
## Casual Boots | for weekends, city streets, fall outfits
Chelsea Boots | 69 349 | 1.2
Desert Boots | 59 219 | 1
Lace-Up Boots | 79 349 | 1.4
Engineer Boots | 99 379 | 1.6
Cowboy Boots | 99 399 | 1.6
Duck Boots | 69 199 | 1.5 | of Leather, Rubber | features Insulated, Waterproof
## Work & Winter
Work Boots | 69 289 | 1.7 | features Steel-Toe, Composite-Toe, Waterproof
Logger Boots | 99 329 | 1.9
Snow Boots | 59 249 | 1.5 | of Nylon, Suede, Leather | features Insulated, Waterproof | with a warm lining, sealed seams, a grippy outsole | for snow, icy sidewalks
Rain Boots | 34 129 | 1.8 | of Rubber | features Tall, Steel-Shank | with a waterproof shell, a grippy outsole | for puddles, barns, gardens
Motorcycle Boots | 99 349 | 1.8 | of Leather | features Armored, Waterproof
Pull-On Work Boots | 89 249 | 1.7 | features Square-Toe, Steel-Toe
# Men's Sneakers & Casual | brands walk, run | sizes mens | colors sneakers | of Leather, Canvas, Suede, Mesh | features Slip-On, Retro, Cushioned, Minimalist | with a padded collar, a rubber cupsole, a removable insole, breathable lining | for weekends, travel, casual Fridays
## Sneakers
Low-Top Sneakers | 39 179 | .8
High-Top Sneakers | 49 169 | 1
Court Sneakers | 44 159 | .8
Skate Shoes | 39 109 | .85 | of Suede, Canvas | features Vulcanized, Low, Reinforced
Leather Sneakers | 59 229 | .85 | of Leather
Slip-On Sneakers | 29 99 | .65
## Casual Shoes | colors shoes | with a cushioned footbed, soft lining, a flexible outsole
Boat Shoes | 49 169 | .75 | of Leather, Suede
Moccasins | 34 149 | .6 | of Leather, Suede
Leather Sandals | 39 159 | .6 | of Leather | features Two-Strap, Fisherman, Cushioned
Slides | 17 79 | .45 | of EVA Foam, Leather, Rubber
Flip-Flops | 9 59 | .35 | of Rubber, EVA Foam, Leather
House Slippers | 17 99 | .5 | of Suede, Wool, Fleece | features Shearling-Lined, Memory-Foam, Moccasin | for cold floors, lazy Sundays
# Running & Athletic Shoes | brands run | colors sneakers | sizes US Men's 8, US Men's 9, US Men's 9.5, US Men's 10, US Men's 11, US Men's 12, US Women's 6, US Women's 7, US Women's 8, US Women's 9 | of Engineered Mesh, Knit, Recycled Polyester | model series | features Men's, Women's, Lightweight, Neutral, Stability | with responsive foam, a breathable upper, a grippy outsole, a padded heel collar | for daily miles, race day, long shifts, gym classes | notes Half sizes available. Best replaced after 500 km. Runs true to size
## Running | features Lightweight, Neutral, Stability, Cushioned | for daily miles, race day, interval training
Road Running Shoes | 69 189 | .55
Racing Shoes | 119 279 | .4 | features Carbon-Plate, Lightweight
Tempo Running Shoes | 89 179 | .48
Max-Cushion Running Shoes | 99 189 | .62 | features Neutral, Stability, Plush
Trail Running Shoes | 79 189 | .62 | features Waterproof, Lugged, Lightweight | for muddy paths, mountain races
Track Spikes | 49 149 | .36 | features Sprint, Distance, Lightweight | with a rigid plate, a snug mesh upper, removable spikes | for sprints, track meets
## Court & Training | features Lightweight, Stable, Breathable | with a breathable upper, a grippy outsole, a padded collar | for weekly matches, gym classes, long days
Cross-Training Shoes | 59 149 | .65
Basketball Shoes | 69 189 | .85 | features High-Top, Low-Cut, Cushioned | for indoor courts, pickup games
Tennis Shoes | 59 159 | .72 | features All-Court, Clay-Court, Durable
Walking Shoes | 49 139 | .6 | features Wide, Slip-On, Cushioned | for daily walks, long shifts, travel
Weightlifting Shoes | 89 209 | .9 | features Raised-Heel, Flat | with a raised heel, a midfoot strap, a stable base | for squats, deadlifts
Soccer Cleats | 39 229 | .48 | features Firm-Ground, Turf, Laceless | with molded studs, a snug knit collar | for firm ground, weekend matches
Golf Shoes | 69 219 | .8 | features Spikeless, Waterproof, Spiked | with a waterproof upper, soft spikes | for early tee times, wet fairways
Volleyball Shoes | 59 149 | .6 | features Indoor, Gum-Sole
# Hiking & Outdoor Shoes | brands trail | sizes US Men's 8, US Men's 9, US Men's 10, US Men's 11, US Men's 12, US Women's 6, US Women's 7, US Women's 8, US Women's 9 | of Leather, Nubuck, Nylon Mesh, Suede | names gear | features Waterproof, Mid, Low, Lightweight, Insulated | with a grippy lug sole, a protective toe cap, a waterproof membrane, a cushioned midsole | for day hikes, muddy trails, backpacking trips | colors outdoor
## Boots
Hiking Boots | 79 279 | 1.1
Backpacking Boots | 129 349 | 1.4
Mountaineering Boots | 199 499 | 1.9 | features Crampon-Ready, Insulated
Winter Hiking Boots | 99 289 | 1.4 | features Insulated, Waterproof
Hunting Boots | 99 319 | 1.7 | features Insulated, Camo, Snake-Proof
Fast-Hike Boots | 99 229 | .85
## Shoes
Hiking Shoes | 69 189 | .8
Approach Shoes | 89 199 | .75 | features Sticky-Rubber, Low
Water Shoes | 24 99 | .45 | of Nylon Mesh | features Quick-Dry, Barefoot | with drainage ports, a sticky outsole, a bungee lace | for kayaking, rocky beaches
Hiking Sandals | 39 139 | .65 | of Nylon, Leather | features Closed-Toe, Cushioned, Quick-Dry | with adjustable straps, a grippy outsole, arch support | for summer trails, river crossings
Camp Mocs | 39 119 | .5 | of Nylon, Suede | features Insulated, Packable, Slip-On | with a quilted upper, a collapsible heel, a grippy outsole
Climbing Shoes | 69 199 | .45 | of Leather, Suede | features Beginner, Aggressive, Vegan-Friendly | with sticky rubber, a snug heel cup, a downturned toe | for indoor walls, bouldering | colors sneakers
# Kids' Shoes | brands kids | colors kids | sizes kids | of Leather, Canvas, Mesh, Vegan Leather | features Easy-Close, Lightweight, Light-Up, Washable | with a scuff-resistant toe, an easy hook-and-loop strap, a flexible sole, a padded collar | for school days, playgrounds, growing feet, recess | series Robin, Poppy, Scout, Finn, Hazel, Milo, Wren, Skye | notes Wipe clean with a damp cloth. Runs true to size. Replaceable insole
## Everyday | for school days, playgrounds, growing feet
Kids' Sneakers | 19 69 | .38
Kids' School Shoes | 24 69 | .42 | of Leather, Vegan Leather | colors shoes
Kids' Sandals | 14 49 | .25
Kids' High-Tops | 24 64 | .45
Toddler Shoes | 19 54 | .22
Kids' Mary Janes | 19 59 | .3
## Weather & Sport
Kids' Rain Boots | 14 44 | .7 | of Rubber | features Dinosaur, Floral, Striped | with pull handles, a soft lining, a grippy outsole | for puddles, muddy gardens
Kids' Snow Boots | 24 79 | .75 | of Nylon, Suede | features Insulated, Waterproof | with a warm lining, a toggle closure | for snow days, sledding
Kids' Running Shoes | 29 79 | .36 | of Mesh
Kids' Soccer Cleats | 19 59 | .35 | of Vegan Leather | features Firm-Ground, Turf | with molded studs, an easy strap | for practice, weekend matches
Kids' Water Shoes | 11 34 | .22 | of Mesh | with a sticky outsole, quick-dry mesh | for the pool, rocky beaches
Kids' Slippers | 9 34 | .22 | of Fleece, Wool | features Animal, Non-Slip | with a soft lining, a non-slip sole | for cold floors, sleepovers
`;
