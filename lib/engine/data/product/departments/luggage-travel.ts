/** Settings and line format: see ../catalogue.ts. */
export const luggageTravel = `
Luggage & Travel | code LUG | share .5 | cost .42 .58 | model series | names gear | colors luggage | series Meridian, Transit, Atlas, Skyline, Portofino, Voyager, Terminal, Concord, Layover, Odyssey, Wayfare, Sterling | notes Limited lifetime warranty. Wipe clean with a damp cloth. Lining made from recycled bottles
brands case: Aerovane, Trunkworth+, Rollandi+, Voyagist, Halemoor, Packrail-, Cabinaire
brands bag: Halemoor, Satchel & Strand, Corvella+, Northpack, Tidewater Bags, Carryall Co-
brands leather: Hidewell & Sons+, Corvella+, Tannery Row, Saddleford, Vegano-
brands small: Stowlight, Jetsetter House, Napway, Globelet-, Pouchling
brands kids: Trundle Bear, Little Jet, Pocket Fox Travel, Tagalong-
# Carry-On Luggage | brands case | sizes 20 in, 21 in, 22 in | of Polycarbonate, Aluminum, Nylon, Recycled Polyester | features Expandable, Hardside, Lightweight, Front-Pocket | with silent spinner wheels, a built-in lock, a compression divider, a telescoping handle, a scratch-resistant shell | for weekend trips, business travel, budget airlines | notes Fits most overhead bins. Limited lifetime warranty. Lining made from recycled bottles
## Hardside & Softside
Carry-On Suitcase | 59 499 | 3
Spinner Suitcase | 59 449 | 3.1
Underseat Bag | 34 179 | 1.8 | of Nylon, Recycled Polyester | sizes 16 in, 17 in, 18 in | features Wheeled, Expandable | with smooth wheels, a laptop pocket, a trolley sleeve
Softside Carry-On | 54 349 | 2.8 | of Nylon, Recycled Polyester | features Expandable, Two-Wheel | with two front pockets, smooth wheels, a telescoping handle
Aluminum Carry-On | 199 699 | 4.4 | of Aluminum | features Zipperless, Brushed
Laptop Carry-On | 79 399 | 3.2 | features Front-Pocket, USB
## Rolling & Garment | with smooth wheels, a laptop sleeve, a sturdy handle
Rolling Duffel | 69 349 | 3.2 | of Nylon, Recycled Polyester, Canvas | features Drop-Bottom, Water-Resistant
Garment Bag | 34 249 | 1.5 | of Nylon, Canvas | features Rolling, Tri-Fold, Bifold | sizes 42 in, 45 in, 52 in | with padded hangers, shoe pockets, a wrinkle-resistant fold
Rolling Briefcase | 79 349 | 3 | of Nylon, Leather | features Laptop, Two-Wheel | sizes 15 in, 17 in
Convertible Carry-On Backpack | 69 259 | 1.6 | of Nylon, Recycled Polyester | features Clamshell, Expandable | sizes 35L, 40L, 45L | with hidden straps, a laptop sleeve, a clamshell opening
Trolley Tote | 49 199 | 2.4 | of Nylon | features Wheeled, Laptop
Cabin Trunk | 129 499 | 4.2 | of Polycarbonate, Aluminum
# Checked Luggage & Sets | brands case | of Polycarbonate, Aluminum, Nylon, Recycled Polyester | features Expandable, Hardside, Lightweight, Trunk-Style | with silent spinner wheels, a built-in lock, two packing compartments, reinforced corners | for long vacations, family trips, study abroad
## Checked
Medium Suitcase | 79 549 | 3.8 | sizes 24 in, 26 in
Large Suitcase | 89 649 | 4.6 | sizes 28 in, 29 in, 30 in
Trunk Suitcase | 149 699 | 4.9 | sizes 28 in, 30 in
Softside Suitcase | 69 449 | 4.1 | of Nylon, Recycled Polyester | sizes 25 in, 28 in | with two front pockets, smooth wheels, reinforced corners
Wheeled Trunk | 129 399 | 6.5 | of Polycarbonate | sizes 30 in, 32 in
Duffel Trunk | 79 349 | 3.9 | of Nylon, Canvas | sizes 28 in, 30 in | features Wheeled, Collapsible
## Sets | names 4 B S N ,Z; 3 B F N ,Z; 2 B M N; 1 F N ,Z
Luggage Set | 119 899 | 10 | sizes 2-Piece, 3-Piece, 5-Piece | unit set
Hardside Luggage Set | 139 899 | 11 | of Polycarbonate | sizes 2-Piece, 3-Piece, 4-Piece | unit set
Softside Luggage Set | 109 699 | 9.5 | of Nylon, Recycled Polyester | sizes 2-Piece, 3-Piece | unit set
Family Luggage Set | 199 999 | 14 | sizes 4-Piece, 5-Piece | unit set
Aluminum Luggage Set | 499 1499 | 13 | of Aluminum | sizes 2-Piece, 3-Piece | unit set
Kids and Parent Luggage Set | 119 399 | 8 | of Polycarbonate | sizes 2-Piece | unit set
# Backpacks | brands bag | names volume | steps 18L, 22L, 26L, 30L | of Nylon, Recycled Polyester, Canvas, Leather | features Water-Resistant, Laptop, Roll-Top, Anti-Theft | with a padded laptop sleeve, a luggage pass-through, a hidden back pocket, breathable straps | for commutes, campus, day trips, flights
## Everyday
Everyday Backpack | 34 229 | .7 1.2
Laptop Backpack | 34 249 | .8 1.3
Roll-Top Backpack | 44 219 | .8 1.2
Mini Backpack | 24 129 | .35 .55 | steps 6L, 8L, 12L | with a front zip pocket, adjustable straps | for errands, festivals, day trips
Anti-Theft Backpack | 39 159 | .8 1.2
Convertible Tote Backpack | 44 199 | .6 .9 | steps 12L, 16L, 20L
## Travel
Travel Backpack | 59 279 | 1.1 1.9 | steps 30L, 35L, 40L, 45L
Packable Backpack | 17 69 | .2 .4 | of Nylon, Recycled Polyester | steps 16L, 20L, 25L | features Ultralight, Foldable | with a zip pouch, a water bottle pocket, light straps | for day trips, souvenirs, hikes
Camera Travel Backpack | 69 299 | 1.3 1.9 | steps 20L, 25L, 30L | features Side-Access, Weatherproof | with padded dividers, side access, a tripod strap | for travel, photo walks
Rolling Backpack | 49 229 | 2.2 3 | steps 25L, 30L, 38L | features Wheeled, Laptop
Diaper Backpack | 34 159 | .8 1.2 | features Insulated, Wide-Opening | with insulated bottle pockets, a changing pad, stroller straps | for outings, travel
Weekender Backpack | 54 229 | 1 1.5 | steps 28L, 32L, 36L
# Duffels & Weekenders | brands bag, leather | of Canvas, Nylon, Leather, Recycled Polyester | features Water-Resistant, Foldable, Shoe-Pocket, Carry-On | with a removable shoulder strap, a shoe compartment, a trolley sleeve, reinforced handles | for weekend trips, the gym, overnight stays
## Duffels | names volume | steps 30L, 40L, 60L, 90L
Duffel Bag | 29 229 | .8 1.8
Gym Bag | 19 109 | .5 .9 | steps 20L, 30L, 40L | of Nylon, Recycled Polyester
Packable Duffel | 19 89 | .3 .6 | of Nylon, Recycled Polyester
Expedition Duffel | 69 279 | 1.2 2.2 | of Recycled Polyester, Nylon | features Waterproof, Rugged
Barrel Bag | 29 149 | .6 1 | steps 20L, 30L, 40L
Convertible Garment Duffel | 79 299 | 1.6 2.2 | steps 40L, 50L
## Weekenders | names gear | steps -
Weekender Bag | 49 349 | 1.4
Overnight Bag | 39 279 | 1.1
Travel Tote | 34 249 | .8
Holdall | 59 399 | 1.5
Bowling Bag | 49 249 | 1
Quilted Weekender | 39 179 | .9 | of Nylon, Cotton
# Handbags & Totes | brands leather, bag | names apparel | style worn | of Leather, Vegan Leather, Canvas, Suede, Nylon | colors leather | features Quilted, Slouchy, Convertible, Structured | with an adjustable strap, an inside zip pocket, a magnetic closure, polished hardware | for the office, weekends, evenings out, errands | endings fine | notes Arrives in a dust bag. Wipe clean with a soft cloth. Lined with recycled cotton
## Handbags
Crossbody Bag | 29 349 | .45
Shoulder Bag | 39 399 | .6
Satchel | 49 399 | .8
Bucket Bag | 44 349 | .6
Hobo Bag | 49 349 | .7
Clutch | 24 199 | .3 | features Envelope, Beaded, Evening | with a wrist strap, a magnetic closure, a satin lining | for weddings, evenings out
Top-Handle Bag | 59 399 | .7
## Totes & Work Bags
Tote Bag | 24 349 | .7 | features Zip-Top, Reversible, Everyday
Laptop Tote | 49 349 | .9 | sizes 13-Inch, 15-Inch | with a padded sleeve, an inside zip pocket | for the office, travel
Messenger Bag | 39 299 | .9 | of Canvas, Leather, Nylon | with a padded laptop sleeve, quick-release buckles | for the office, commutes
Briefcase | 69 499 | 1.3 | of Leather, Vegan Leather, Nylon | features Slim, Double-Gusset | with a padded laptop sleeve, document pockets, a shoulder strap | for the office, interviews
Belt Bag | 19 149 | .25 | of Nylon, Leather | features Quilted, Sling | with an adjustable strap, a back zip pocket | for festivals, travel, errands
Canvas Tote | 14 79 | .4 | of Canvas | features Printed, Zip-Top, Oversized | with long handles, an inside pocket | for errands, the beach, books
# Wallets & Small Leather Goods | brands leather | names apparel | of Leather, Vegan Leather | colors leather | features RFID-Blocking, Slim, Zip-Around, Bifold | with six card slots, a bill compartment, an ID window, burnished edges | for front pockets, travel, gifts | notes Arrives in a gift box. Wipe clean with a soft cloth. Ages beautifully
## Wallets
Bifold Wallet | 17 149 | .08 | features RFID-Blocking, Slim, Classic
Card Holder | 12 99 | .04 | with four card slots, burnished edges
Zip Wallet | 19 149 | .12 | features RFID-Blocking, Wristlet, Compact
Money Clip Wallet | 17 109 | .06
Trifold Wallet | 17 99 | .09
Long Wallet | 24 179 | .16
Coin Purse | 9 59 | .05 | with a smooth zipper, a key ring
## Travel Leather | with burnished edges, neat stitching, a soft lining | for travel, gifts, long trips
Passport Holder | 12 89 | .08
Travel Wallet | 19 139 | .15
Luggage Tag | 7 49 | .04 | sizes 1-Pack, 2-Pack | with a privacy flap, a sturdy strap
Toiletry Bag | 19 149 | .35 | of Leather, Canvas, Vegan Leather | features Hanging, Water-Resistant, Dopp-Style | with a wipe-clean lining, a sturdy zipper
Key Case | 12 69 | .05 | for daily carry, gifts
Watch Travel Case | 24 119 | .2
# Travel Accessories | brands small | names supply | with a compact fold, a carry pouch, soft washable fabric, strong zippers | for long flights, road trips, organized suitcases, overnight trains | features Compact, Foldable, Memory-Foam, Lightweight | colors luggage | notes Makes a thoughtful gift. One-year warranty. Machine washable
## Packing | with a flat fold, strong zippers, breathable mesh
Packing Cubes | 14 69 | .4 | sizes 4-Piece, 6-Piece, 8-Piece | features Compression, Mesh, Waterproof | unit set
Toiletry Organizer | 12 44 | .3 | features Hanging, Clear, Water-Resistant
Travel Bottle Set | 8 29 | .15 | features Silicone, Leakproof | sizes 4-Pack, 6-Pack | unit set | with leakproof caps, a clear pouch | for carry-on bags, gym bags
Shoe Bags | 8 24 | .15 | sizes 3-Pack, 4-Pack, 6-Pack
Laundry Bag | 6 24 | .12 | features Mesh, Drawstring
Cable Organizer | 9 34 | .2 | features Two-Layer, Waterproof
Compression Bags | 9 34 | .3 | sizes 6-Pack, 10-Pack, 12-Pack | features Roll-Up, Reusable | colors -
## Comfort & Security
Travel Pillow | 12 59 | .35 | features Memory-Foam, Inflatable, Hooded | with a washable cover, a carry pouch, steady neck support | for long flights, trains
Travel Blanket | 14 54 | .4 | features Packable, Fleece | with a soft weave, a carry pouch | for long flights, road trips
Eye Mask and Earplug Set | 8 29 | .08 | features Contoured, Silk | unit set
Luggage Scale | 9 29 | .1 | features Digital, Rechargeable | colors neutral | with a strong hook, a backlit display | for heavy packers, budget airlines
Luggage Lock | 8 29 | .1 | features Combination, Cable | sizes 1-Pack, 2-Pack, 4-Pack | with a three-digit code, a hardened shackle | for checked bags, hostels
Money Belt | 11 39 | .1 | features RFID-Blocking, Slim | with hidden pockets, breathable fabric | for crowded cities, hostels
Luggage Strap | 7 27 | .15 | features Adjustable, Name-Tag | sizes 1-Pack, 2-Pack | with a quick buckle, bright webbing | for checked bags, family trips
Footrest Hammock | 9 29 | .2 | features Airplane, Adjustable
# Kids' Luggage | brands kids | colors kids | series Robin, Otto, Luna, Finn, Hazel, Milo | features Ride-On, Animal, Lightweight, Hardside | with easy-roll wheels, a name tag, a mesh pocket, bright prints | for first flights, sleepovers, grandparents' house | of Polycarbonate, Polyester, ABS Plastic
## Cases
Kids Suitcase | 29 129 | 2.1 | sizes 16 in, 18 in
Ride-On Suitcase | 44 129 | 2.4 | of ABS Plastic
Kids Rolling Bag | 24 79 | 1.6 | of Polyester
Kids Duffel | 17 54 | .4 | of Polyester | with a name tag, a mesh pocket, bright prints
Kids Luggage Set | 39 149 | 3 | sizes 2-Piece, 3-Piece | unit set
Kids Trunk | 34 119 | 2.6
## Bags & Accessories | with a name tag, bright prints, soft straps
Toddler Backpack | 14 49 | .3 | of Polyester | features Animal, Harness
Kids Travel Backpack | 19 64 | .5 | of Polyester | features Wheeled, Insulated
Kids Neck Pillow | 9 34 | .2 | of Polyester | features Animal, Hooded | with a soft cover, a snap closure
Kids Travel Tray | 14 44 | .6 | of Polyester | features Foldable, Dry-Erase | with raised edges, mesh pockets | for car seats, long flights
Kids Headphone Case | 7 22 | .1 | of Polyester | features Hard-Shell | with a sturdy shell, a wrist loop
Kids Passport Cover | 6 19 | .04 | of Polyester | features Animal, Map | with card slots, bright prints
`;
