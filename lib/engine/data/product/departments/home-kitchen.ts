/** Settings and line format: see ../catalogue.ts. */
export const homeKitchen = `
Home & Kitchen | code HOM | share 1.5 | cost .4 .58 | model series | names ware | colors kitchen | series Harvest, Linden, Provence, Hearth, Alder, Marlow, Juniper, Copperfield, Willow, Sonoma, Nordic, Ashford, Clover, Verona, Thatcher, Bellamy | notes Dishwasher safe. Hand wash recommended. Packed in a gift-ready box. A lasting everyday piece
brands cook: Oakline, Ferrante+, Copperwell+, Kesslin, Panworthy-, Bonhearth, Tavola Nova, Dornfeld
brands table: Clayhaven, Mirabelle+, Stonecroft, Vessel & Vine, Plattero-, Lindqvist Home+
brands linen: Loomwright, Cloudesley+, Restwell-, Fennel & Flax, Casa Morena, Highthread+, Downbury
brands tidy: Stowaway Home, Neatrix, Tidelle, Basketry Lane, Cubora-, Orderly Nest
brands clean: Brightmop, Sudsley, Purehold, Broomfield & Co, Dustaway-
# Cookware | brands cook | with even heat distribution, a comfortable riveted handle, measurement marks inside, a tight-fitting lid, a flat sealed base | for weeknight dinners, slow braises, induction stoves, searing | plus with Lid
## Skillets & Pans | of Cast Iron, Stainless Steel, Nonstick Aluminum, Carbon Steel, Ceramic | features Professional, Induction-Ready, Oven-Safe | colors - | with even heat distribution, a comfortable riveted handle, a flat sealed base, gently sloped sides
Skillet | 19 149 | 1.1 3 | steps 8 in, 10 in, 12 in
Frying Pan | 17 129 | .8 1.8 | steps 8 in, 9.5 in, 11 in, 12.5 in
Sauté Pan | 39 199 | 1.8 3.2 | steps 3 qt, 4 qt, 5 qt
Grill Pan | 24 99 | 1.6 3 | steps 10 in, 11 in, 12 in
Wok | 29 149 | 1.4 2.6 | steps 12 in, 13 in, 14 in | of Carbon Steel, Stainless Steel, Cast Iron | for stir-fries, steaming, big-batch noodles
Crepe Pan | 19 69 | .8 1.3 | steps 9 in, 10 in, 11 in | plus with Spreader | for Sunday crepes, pancakes, flatbreads
## Pots | of Enameled Cast Iron, Stainless Steel, Hard-Anodized Aluminum | features Induction-Ready, Heavy-Bottomed, Professional | with even heat distribution, measurement marks inside, a tight-fitting lid, sturdy side handles
Dutch Oven | 49 349 | 3.5 7 | steps 3 qt, 5 qt, 6 qt, 7 qt | of Enameled Cast Iron, Cast Iron | for bread baking, stews, slow braises
Saucepan | 24 129 | .9 1.9 | steps 1 qt, 2 qt, 3 qt | colors -
Stockpot | 34 179 | 1.8 4 | steps 6 qt, 8 qt, 12 qt, 16 qt | colors - | for stocks, crab boils, large batches
Casserole Dish | 24 149 | 1.4 3.4 | steps 2 qt, 3 qt, 4 qt | of Stoneware, Enameled Cast Iron, Glass | for gratins, lasagna, potlucks | with easy-grip handles, a chip-resistant glaze
Pressure Cooker | 59 199 | 3 5 | steps 4 qt, 6 qt, 8 qt | of Stainless Steel, Aluminum | colors - | with a locking lid, a clear pressure indicator, cool-touch handles
Steamer Pot | 34 119 | 1.7 3 | steps 3 qt, 5 qt, 8 qt | of Stainless Steel | colors - | plus with Two Tiers
## Sets | names 4 B M N ,Z; 2 B S N ,Z; 2 B F M N ,Z; 1 F M N ,Z; 1 B S M N | steps 5-Piece, 8-Piece, 10-Piece, 14-Piece | plus - | for first kitchens, wedding registries, induction stoves
Cookware Set | 79 599 | 5 12 | of Stainless Steel, Nonstick Aluminum, Ceramic, Hard-Anodized Aluminum | features Stackable, Induction-Ready, Oven-Safe
Frying Pan Set | 39 199 | 2 4.5 | steps 2-Piece, 3-Piece | of Nonstick Aluminum, Stainless Steel, Ceramic | features Induction-Ready, Oven-Safe
# Bakeware | brands cook | of Aluminized Steel, Nonstick Steel, Carbon Steel | colors - | features Heavy-Gauge, Nonstick, Fluted, Professional | with crisp even browning, rolled edges, easy release, a wide grip rim | for birthday cakes, weekend baking, sheet-pan suppers, holiday cookies | plus with Lid
## Pans & Sheets
Baking Sheet | 11 39 | .8 1.2 | steps 9 x 13 in, 13 x 18 in, 15 x 21 in
Loaf Pan | 9 34 | .5 .7 | steps 8 x 4 in, 9 x 5 in | of Aluminized Steel, Nonstick Steel, Stoneware
Round Cake Pan | 9 29 | .4 .6 | steps 6 in, 8 in, 9 in
Springform Pan | 14 44 | .6 .9 | steps 7 in, 9 in, 10 in | of Nonstick Steel, Aluminized Steel
Muffin Pan | 12 39 | .7 1 | steps 6-Cup, 12-Cup, 24-Cup
Bundt Pan | 19 49 | .9 1.1 | steps 6-Cup, 10-Cup, 12-Cup | of Cast Aluminum, Nonstick Steel
Pizza Pan | 12 39 | .6 .9 | steps 12 in, 14 in, 16 in | features Perforated, Nonstick | of Aluminized Steel, Nonstick Steel
Pie Dish | 9 34 | .7 1 | steps 9 in, 10 in | of Stoneware, Glass, Aluminized Steel | colors kitchen
## Baking Tools | names 4 B F N; 3 B M N ,Z; 2 F M N; 2 B S N ,Z; 1 F N ,C | colors kitchen | plus -
Rolling Pin | 9 39 | .6 | of Beechwood, Marble, Maple, Silicone | features French, Tapered, Adjustable | with smooth tapered ends, balanced weight
Mixing Bowl Set | 19 79 | 1.6 | of Stainless Steel, Glass, Melamine | sizes 3-Piece, 5-Piece, 6-Piece | features Nesting, Non-Slip | with nesting sizes, a wide rim, a stable base
Silicone Baking Mat | 9 29 | .2 | of Silicone | sizes 1-Pack, 2-Pack, 3-Pack | features Reusable, Nonstick | with easy release, measurement marks
Measuring Cup Set | 8 34 | .35 | of Stainless Steel, Plastic | sizes 4-Piece, 7-Piece, 10-Piece | features Nesting, Engraved | with engraved markings, nesting sizes
Cookie Cutter Set | 7 24 | .2 | of Stainless Steel | colors - | sizes 5-Piece, 8-Piece, 12-Piece | features Holiday, Animal, Geometric | with clean cutting edges, a storage tin
Cooling Rack | 9 29 | .6 | of Stainless Steel, Nonstick Steel | colors - | features Stackable, Oven-Safe, Tiered | with a fine grid, sturdy feet
Piping Tip Set | 9 34 | .3 | of Stainless Steel | colors - | sizes 14-Piece, 24-Piece, 36-Piece | features Numbered, Beginner | with seamless tips, a coupler, reusable bags
# Kitchen Tools | brands cook | names 5 B F N; 3 B M N; 2 B S M N; 2 F M N; 1 F N ,C | with a soft-grip handle, a hanging loop, easy cleanup, a sharp working edge | for busy cooks, small drawers, meal prep | features Ergonomic, Heavy-Duty, Compact | notes Dishwasher safe. A lasting everyday piece. Easy to store
## Knives | of High-Carbon Steel, Stainless Steel, Damascus Steel | colors - | features Forged, Full-Tang, Hand-Sharpened | with a balanced full tang, a riveted handle, a razor-sharp edge | names 4 B F N ,Z; 3 B M N ,Z; 2 B S N; 1 F M N ,Z | notes Hand wash recommended. Packed in a gift-ready box. Keeps its edge for years
Chef's Knife | 19 199 | .25 | sizes 6 in, 8 in, 10 in
Santoku Knife | 19 159 | .22 | sizes 5 in, 7 in
Paring Knife | 7 59 | .08 | sizes 3 in, 3.5 in, 4 in
Bread Knife | 14 99 | .2 | sizes 8 in, 9 in, 10 in
Steak Knife Set | 29 199 | .6 | sizes 4-Piece, 6-Piece, 8-Piece
Knife Block Set | 49 399 | 4.5 | sizes 6-Piece, 12-Piece, 15-Piece
## Utensils | of Stainless Steel, Silicone, Beechwood, Nylon | with a soft-grip handle, a hanging loop, easy cleanup
Spatula | 6 24 | .09 | features Slotted, Flexible, Heat-Resistant
Whisk | 6 24 | .1 | features Balloon, Flat, Heat-Resistant | of Stainless Steel, Silicone
Ladle | 7 24 | .13 | features Deep-Bowl, Heat-Resistant
Kitchen Tongs | 7 24 | .15 | features Locking, Scalloped | of Stainless Steel, Silicone
Kitchen Utensil Set | 19 79 | 1.1 | sizes 5-Piece, 10-Piece, 12-Piece | features Heat-Resistant, Nonstick-Safe | plus with Holder
## Gadgets | colors kitchen | with a soft-grip handle, easy cleanup, a compact shape
Can Opener | 8 34 | .25 | features Smooth-Edge, Manual, Electric | of Stainless Steel
Vegetable Peeler | 5 19 | .06 | features Swivel, Y-Shape, Serrated | of Stainless Steel, Ceramic | with a sharp swivel blade, a soft-grip handle
Box Grater | 9 34 | .35 | features Four-Sided, Nonslip | of Stainless Steel
Salad Spinner | 17 44 | .9 | features Pump, Collapsible, Large | of Plastic, Stainless Steel
Mandoline Slicer | 19 69 | .8 | features Adjustable, Foldable | of Stainless Steel | plus with Safety Guard | with adjustable thickness, a sharp steel blade
Garlic Press | 8 29 | .2 | features Self-Cleaning, Rocker | of Stainless Steel, Aluminum
Kitchen Scale | 11 49 | .5 | features Digital, Slim, Rechargeable | of Glass, Stainless Steel | with a tare function, a backlit display, quick conversions
Cutting Board | 12 89 | 1.4 | of Maple, Bamboo, Acacia, Recycled Plastic | sizes 8 x 12 in, 10 x 15 in, 12 x 18 in | names ware | features Reversible, End-Grain, Grooved | with a juice groove, non-slip feet, a hanging hole | colors -
Colander | 11 44 | .6 | of Stainless Steel, Silicone, Enameled Steel | features Collapsible, Footed | colors - | with fine drain holes, wide handles
# Tableware | brands table | with a smooth glaze, a chip-resistant rim, a stackable shape, soft rounded edges | for everyday dinners, garden lunches, holiday tables | colors linen | features Hand-Glazed, Speckled, Matte, Reactive-Glaze
## Plates & Bowls | of Stoneware, Porcelain, Bone China, Melamine
Dinner Plates | 24 119 | 3.2 | sizes Set of 4, Set of 6, Set of 8
Salad Plates | 18 79 | 1.8 | sizes Set of 4, Set of 6
Cereal Bowls | 19 79 | 2.1 | sizes Set of 4, Set of 6
Pasta Bowls | 24 99 | 2.6 | sizes Set of 4, Set of 6
Dinnerware Set | 49 299 | 8.5 | sizes 12-Piece, 16-Piece, 20-Piece | unit set
Serving Platter | 17 79 | 1.3 | sizes 12 in, 14 in, 16 in
Serving Bowl | 17 69 | 1.2 | sizes 9 in, 10 in, 12 in
## Glasses & Mugs | of Glass, Crystal | colors - | features Stemless, Hand-Blown, Double-Wall, Ribbed | with a thin rim, a weighted base, clear lines
Wine Glasses | 19 129 | 1.4 | sizes Set of 2, Set of 4, Set of 6 | for dinner parties, everyday pours
Tumblers | 17 69 | 1.9 | sizes Set of 4, Set of 6
Champagne Flutes | 19 99 | .9 | sizes Set of 2, Set of 4, Set of 6 | features Hand-Blown, Etched, Classic | for toasts, weddings, brunch
Coffee Mug | 7 29 | .38 | of Stoneware, Porcelain, Enameled Steel | colors kitchen | features Hand-Thrown, Oversized, Speckled | sizes 10 fl oz, 12 fl oz, 16 fl oz | with a comfortable handle, a smooth glaze, a wide base | for slow mornings, home offices
Travel Mug | 14 39 | .34 | of Stainless Steel, Ceramic | colors kitchen | features Leakproof, Insulated, Spill-Proof | sizes 12 fl oz, 16 fl oz, 20 fl oz | with a locking lid, double-wall insulation, a cup-holder fit | for commutes, road trips, desks
Pitcher | 17 59 | 1.1 | sizes 1.5 qt, 2 qt | plus with Lid | with a drip-free spout, a comfortable handle | for iced tea, garden lunches
## Flatware & Serving | names 4 B M N ,Z; 2 B S N ,Z; 2 F M N; 2 B F N | colors metal
Flatware Set | 24 199 | 2.2 | of Stainless Steel | sizes 20-Piece, 24-Piece, 45-Piece | features Matte, Hammered, Forged | with a mirror finish, balanced handles, a rust-resistant surface
Salt and Pepper Mill Set | 19 69 | .7 | of Beechwood, Acacia, Acrylic, Stainless Steel | features Adjustable, Ceramic-Grind | colors - | with an adjustable grind, a smooth turning head
Placemats | 12 49 | .6 | of Cotton, Linen, Jute, Vinyl | sizes Set of 4, Set of 6 | colors linen | features Woven, Wipeable, Braided | with a tight weave, stitched edges, a flat heavy drape
Cloth Napkins | 14 49 | .4 | of Cotton, Linen | sizes Set of 4, Set of 6, Set of 12 | colors linen | features Hemstitched, Washed, Printed | with mitered corners, a soft hand, colorfast dye | notes Machine wash warm. Softens with every wash
# Food Storage | brands table, tidy | colors kitchen | names 4 B M N ,Z; 3 B F N ,Z; 2 B S N ,Z; 2 F M N ,Z; 1 F N ,C | with an airtight seal, clear sides, a stackable shape, a leakproof lid | for leftovers, meal prep, pantry staples, lunch boxes | features Airtight, Stackable, Leakproof | notes Dishwasher safe. Free from BPA. Freezer safe
## Containers | colors -
Food Storage Container Set | 16 79 | 2.4 | of Glass, Plastic, Stainless Steel | sizes 8-Piece, 14-Piece, 20-Piece
Pantry Canisters | 19 69 | 1.6 | of Glass, Plastic, Ceramic | sizes Set of 3, Set of 5, Set of 6
Mason Jars | 14 39 | 2.8 | of Glass | sizes 4-Pack, 6-Pack, 12-Pack
Cereal Dispenser | 14 44 | 1 | of Plastic | sizes 2-Pack, 4-Pack
Bread Box | 24 79 | 1.9 | of Bamboo, Steel, Acacia | colors kitchen | features Roll-Top, Countertop, Vented | with a snug lid, hidden air vents | for fresh loaves, countertops
Cookie Jar | 17 49 | 1.2 | of Stoneware, Glass | colors kitchen | with an airtight seal, a wide opening | for countertops, housewarmings
Spice Jars | 17 59 | 1.5 | of Glass | sizes 12-Pack, 24-Pack | plus with Labels | with shaker lids, clear sides | for pantries, spice drawers
## On the Go | features Insulated, Leakproof, Bento, Kids | with a leakproof lid, a wide opening, easy cleaning | for school days, office lunches, picnics
Lunch Box | 12 49 | .6 | of Stainless Steel, Plastic, Bamboo Fiber
Insulated Water Bottle | 14 49 | .4 | of Stainless Steel | steps 17 fl oz, 24 fl oz, 32 fl oz, 40 fl oz | features Wide-Mouth, Leakproof, Straw-Lid | for hikes, the gym, desks | with double-wall insulation, a powder-coated grip, a carry loop
Food Jar | 17 44 | .45 | of Stainless Steel | sizes 12 fl oz, 16 fl oz, 24 fl oz | features Insulated, Leakproof | for soups, pasta, picnics
Reusable Snack Bag Set | 9 29 | .15 | of Silicone, Cotton | sizes 4-Pack, 6-Pack, 10-Pack | with a pinch seal, easy cleaning
Lunch Cooler Bag | 14 44 | .4 | of Recycled Polyester, Canvas | features Insulated, Foldable | with an insulated lining, a front pocket
# Bedding | brands linen | names textile | colors linen | with deep pockets, a soft breathable weave, hidden zipper closure, double-stitched seams | for hot sleepers, guest rooms, year-round comfort | features Washed, Hypoallergenic, Cooling, Lightweight | notes Machine wash cold. Softens with every wash. Certified free of harmful substances
## Sheets & Covers | of Cotton Percale, Linen, Bamboo, Cotton Sateen, Microfiber | steps Twin, Full, Queen, King | with a soft breathable weave, hidden zipper closure, double-stitched seams
Sheet Set | 29 249 | 1.2 2.4 | with deep pockets, a soft breathable weave, elastic all around
Duvet Cover Set | 34 279 | 1.3 2.6
Fitted Sheet | 17 119 | .6 1.1 | with deep pockets, elastic all around, a soft breathable weave
Pillowcase Set | 12 79 | .35 | steps Standard, King
Bed Skirt | 19 69 | .7 1.1 | of Cotton, Linen, Microfiber | with neat pleats, an easy slip-on top
Quilt Set | 49 249 | 2 3.2 | of Cotton, Microfiber, Linen | features Reversible, Hand-Stitched, Washed | with hand-guided stitching, a reversible design, two matching shams
## Comforters & Pillows | of Goose Down, Down Alternative, Wool | steps Twin, Queen, King | colors - | with baffle-box stitching, a quiet cover, corner loops, even fill | notes Certified free of harmful substances. Machine wash cold
Comforter | 39 349 | 1.5 3
Duvet Insert | 39 329 | 1.4 2.8
Bed Pillow | 14 119 | .8 1.3 | of Memory Foam, Goose Down, Down Alternative, Latex | steps Standard, Queen, King | with a breathable cover, steady neck support, a removable cover
Mattress Topper | 59 349 | 4 9 | of Memory Foam, Latex, Down Alternative | steps Twin, Full, Queen, King | with gel-cooled foam, elastic corner straps, pressure relief
Mattress Protector | 19 79 | .6 1.2 | of Cotton Terry, Bamboo | steps Twin, Full, Queen, King | features Waterproof, Quiet, Breathable | with stretchy deep pockets, a noiseless backing, a soft top
Weighted Blanket | 39 199 | 5 11 | of Cotton, Bamboo, Minky | steps 12 lb, 15 lb, 20 lb, 25 lb | colors linen | with glass bead fill, small even pockets, a removable cover | for restless nights, movie evenings
Throw Blanket | 17 129 | .9 | of Wool, Cotton, Sherpa, Chenille, Fleece | steps - | sizes 50 x 60 in, 50 x 70 in | colors linen | features Chunky-Knit, Fringed, Reversible | with fringed edges, a generous drape, a cozy weight | for the sofa, cool evenings
# Bath | brands linen | names textile | colors linen | with high absorbency, double-turned hems, quick drying, a hanging loop | for daily use, guest baths, spa evenings | features Quick-Dry, Ribbed, Extra-Absorbent, Waffle | notes Machine wash warm. Gets softer with every wash
## Towels & Robes | of Turkish Cotton, Cotton, Bamboo, Organic Cotton
Bath Towel | 9 59 | .6
Bath Towel Set | 24 129 | 2.4 | sizes 4-Piece, 6-Piece, 8-Piece
Hand Towels | 12 49 | .5 | sizes 2-Pack, 4-Pack
Washcloths | 9 34 | .35 | sizes 6-Pack, 12-Pack
Bath Sheet | 19 79 | .9
Bathrobe | 34 149 | 1.2 | sizes S/M, L/XL | features Waffle, Hooded, Plush | with deep pockets, a tie belt, turn-back cuffs
Beach Towel | 14 59 | .7 | features Striped, Oversized, Sand-Free | for the beach, pool days, picnics
## Bath Accessories | colors neutral | features Non-Slip, Rust-Proof, Quick-Dry | for daily use, guest baths, small bathrooms | notes Wipe clean with a damp cloth. Installs in minutes
Bath Mat | 12 69 | .8 | of Memory Foam, Cotton, Bamboo, Diatomite | sizes 17 x 24 in, 20 x 32 in, 21 x 34 in | colors linen | with high absorbency, a non-slip back, quick drying | notes Machine wash warm. Dries quickly
Shower Curtain | 12 69 | .7 | of Polyester, Cotton, Linen, PEVA | sizes 72 x 72 in, 72 x 84 in | colors linen | features Waterproof, Striped, Waffle | with rust-proof grommets, a weighted hem, a crisp drape | notes Machine wash warm. Hooks included
Shower Caddy | 14 59 | 1.4 | of Stainless Steel, Aluminum, Bamboo | features Hanging, Rust-Proof, Corner, Tension | with deep baskets, razor hooks, drain holes
Soap Dispensers | 12 49 | .9 | of Glass, Ceramic, Stainless Steel | sizes Set of 2, Set of 3 | features Refillable, Amber, Pump | with a smooth pump, a wide base, waterproof labels
Toilet Brush Set | 9 44 | .7 | of Stainless Steel, Plastic, Ceramic | features Slim, Closed | with a drip-free holder, stiff bristles, a removable cup
Bathroom Scale | 17 79 | 1.9 | of Tempered Glass | features Digital, Body-Fat, Bluetooth | with a wide platform, a large backlit display, automatic power-off
Towel Rack | 19 89 | 1.5 | of Stainless Steel, Brass, Bamboo | features Wall-Mounted, Freestanding, Heated | with rust-proof hardware, two rails, hidden screws
# Home Décor | brands table, linen | names furnish | colors linen | with a hand-finished surface, simple clean lines, felt-padded feet, natural variation | for entryways, mantels, bookshelves, housewarmings | features Hand-Finished, Minimalist, Rustic, Ribbed | notes Makes a thoughtful gift. Spot clean only. Each piece varies slightly
## Accents
Table Vase | 14 89 | 1.2 | of Stoneware, Glass, Ceramic | sizes 6 in, 9 in, 12 in | with a narrow neck, a hand-finished surface, natural variation | for fresh stems, mantels, gifts
Throw Pillow | 14 69 | .6 | of Linen, Velvet, Cotton, Bouclé | sizes 18 x 18 in, 20 x 20 in, 12 x 20 in | features Embroidered, Tufted, Fringed | with a hidden zipper, a plump insert, piped edges | for sofas, reading nooks, guest rooms
Picture Frame | 8 59 | .7 | of Oak, Walnut, Brass, Aluminum | sizes 4 x 6 in, 5 x 7 in, 8 x 10 in, 11 x 14 in | features Gallery, Matted, Slim | names ware | colors - | with real glass, an easel back, hanging hooks | for gallery walls, desks, gifts
Wall Mirror | 29 249 | 5 | of Oak, Brass, Rattan, Black Iron | features Arched, Round, Full-Length | colors - | with a shatter-resistant back, ready-to-hang hardware, a slim frame
Wall Clock | 17 99 | 1.1 | of Oak, Metal, Bamboo | features Silent, Oversized, Minimalist | with a silent sweep movement, easy-to-read numerals, one battery | for kitchens, home offices
Area Rug | 59 699 | 6 25 | of Wool, Jute, Polypropylene, Cotton | steps 4 x 6 ft, 5 x 8 ft, 8 x 10 ft, 9 x 12 ft | names textile | features Hand-Tufted, Vintage-Style, Flatweave | with a low pile, a stain-resistant finish, a soft hand | for living rooms, bedrooms, dining areas
Curtain Panel Pair | 24 149 | 1.8 | of Linen, Velvet, Cotton | sizes 52 x 84 in, 52 x 96 in | names textile | features Blackout, Sheer, Thermal | with back tabs, a full drape, noise-softening fabric | for bedrooms, nurseries, sunny rooms | unit pair
## Candles & Scent | of Soy Wax, Beeswax, Coconut Wax | with a cotton wick, a clean even burn, a reusable jar, a long burn time | for baths, reading evenings, gifts | notes Makes a thoughtful gift. Hand-poured in small batches. Packed in a gift-ready box
Scented Candle | 9 49 | .5 | features Cedar, Fig, Sea Salt, Lavender, Vanilla | sizes 6 oz, 8 oz, 12 oz | names 4 B F M N ,Z; 3 B F N; 2 B S N; 2 F N ,Z | colors -
Pillar Candles | 12 49 | 1.2 | sizes Set of 3, Set of 6 | features Unscented, Ribbed, Tapered | with a cotton wick, a clean even burn
Reed Diffuser | 14 59 | .4 | of Glass | features Eucalyptus, Citrus, Linen, Jasmine | names 5 B F N; 2 B S N; 2 F N | colors - | with slow-release reeds, months of fragrance | for entryways, bathrooms, gifts
Candle Holders | 14 59 | .9 | of Brass, Glass, Black Iron | sizes Set of 2, Set of 3 | with a wide base, tall slender stems, a removable cup | for dinner tables, mantels
Artificial Plant | 17 129 | 2 | of Silk, Polyester | features Potted, Tall, Hanging | with lifelike leaves, bendable stems, a weighted pot | colors - | for dim corners, offices, rentals
# Storage & Organization | brands tidy | names furnish | colors neutral | with sturdy handles, a collapsible frame, a reinforced base, label holders | for closets, small apartments, playrooms, laundry rooms | features Stackable, Collapsible, Slim, Heavy-Duty | notes Assembles without tools. Wipe clean with a damp cloth. Folds flat when empty
## Bins & Baskets | with sturdy handles, a flat-folding shape, a reinforced base
Storage Basket | 12 59 | .7 | of Seagrass, Cotton Rope, Felt, Water Hyacinth
Storage Bins | 17 69 | 2 | of Fabric, Plastic | sizes Set of 3, Set of 6
Under-Bed Storage Bag | 14 44 | .8 | of Fabric | sizes 2-Pack, 4-Pack | features Clear-Window, Zippered
Laundry Hamper | 19 79 | 1.8 | of Bamboo, Canvas, Rattan | features Divided, Rolling, Tall | with a removable liner, side handles, a breathable weave
Drawer Organizer Set | 12 44 | .9 | of Bamboo, Plastic | features Expandable, Modular | sizes 4-Piece, 8-Piece, 12-Piece | with a snug fit, non-slip feet | for kitchens, desks, bathrooms
Vacuum Storage Bag Set | 12 39 | .6 | of Plastic | colors - | sizes 6-Pack, 8-Pack, 10-Pack | features Jumbo, Travel | with a double-zip seal, a leakproof valve, clear sides | for winter bedding, moving day, small closets
## Racks & Hangers | with a stable frame, easy assembly, rubber feet | notes Assembles in minutes. Wipe clean with a damp cloth
Shoe Rack | 19 89 | 3.5 | of Bamboo, Metal | features 3-Tier, 4-Tier, Entryway
Garment Rack | 29 129 | 5 | of Metal, Bamboo | features Rolling, Double-Rod, Freestanding
Hangers | 12 49 | 2.4 | of Velvet, Cedar, Beechwood | sizes 20-Pack, 30-Pack, 50-Pack | features Non-Slip, Slim | with notched shoulders, a swivel hook, a slim profile | for shirts, blouses, coats
Over-Door Organizer | 14 44 | .9 | of Fabric, Metal | features 24-Pocket, Adjustable | with sturdy hooks, deep pockets
Dish Rack | 17 89 | 2.1 | of Stainless Steel, Bamboo | features Two-Tier, Foldable, Compact | with a drip tray, a utensil cup, rubber feet | for small kitchens, everyday washing-up
Spice Rack | 14 59 | 1.5 | of Bamboo, Metal | features Wall-Mounted, Tiered, Rotating | for pantries, small kitchens
# Cleaning & Laundry | brands clean | names supply | colors kitchen | with a long reach, an easy-squeeze head, washable parts, a compact storage shape | for hard floors, weekly cleaning, quick spills, pet owners | model - | features Microfiber, Heavy-Duty, Reusable | of - | notes Safe around children and pets. Refills available. Replacement heads available
## Tools | notes Replacement heads available. Machine washable parts. Hangs to dry
Spray Mop | 17 49 | 1.1 | plus with Two Pads | with a refillable bottle, a swivel head, washable pads
Broom and Dustpan Set | 14 39 | 1.2 | features Upright, Angled, Long-Handle | with dense bristles, a snap-together handle
Scrub Brush Set | 8 24 | .4 | features Bamboo, Ergonomic, Heavy-Duty | sizes 2-Pack, 3-Pack | with stiff bristles, a comfortable grip | for sinks, tiles, grills
Microfiber Cloths | 7 24 | .3 | features Lint-Free, Streak-Free | sizes 6-Pack, 12-Pack, 24-Pack | with split fibers, stitched edges | for glass, countertops, dusting
Window Squeegee | 9 34 | .4 | features Telescopic, Two-in-One | with a flexible rubber blade, a long reach | for showers, windows
Extendable Duster | 8 29 | .3 | features Bendable, Lambswool | with a bendable head, a long reach, a washable cover | for ceiling fans, blinds, bookshelves
## Supplies | with a fresh light scent, a plant-based formula, a refillable bottle, low-residue cleaning | colors - | notes Safe around children and pets. Refills available. Made with plant-based ingredients
All-Purpose Cleaner | 3 14 | = | features Lemon, Lavender, Unscented, Eucalyptus | sizes 16 fl oz, 24 fl oz, 32 fl oz | endings everyday | for countertops, quick spills, weekly cleaning
~Laundry Detergent | 8 29 | = | features Fragrance-Free, Fresh Linen, Concentrated | sizes 50 fl oz, 64 fl oz, 100 fl oz | endings everyday | for everyday loads, sensitive skin, cold washes
~Dish Soap | 3 12 | = | features Citrus, Lavender, Unscented | sizes 16 fl oz, 24 fl oz, 32 fl oz | endings everyday | for greasy pans, handwashing
Wool Dryer Balls | 9 24 | .3 | sizes 3-Pack, 6-Pack | features Organic, Unscented | with softer laundry, shorter drying time, natural fibers | for towels, bedding, sensitive skin | notes Lasts for hundreds of loads
Drying Rack | 19 69 | 3 | features Foldable, Wall-Mounted, Tiered | colors neutral | with folding wings, non-slip feet, a stable frame | for delicates, small apartments | notes Folds flat. Holds a full load
Ironing Board | 24 99 | 5 | features Tabletop, Extra-Wide, Folding | with a padded cover, adjustable height, an iron rest | for shirts, linens, small closets | notes Folds flat. Replacement covers available
`;
