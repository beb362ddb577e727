/** Settings and line format: see ../catalogue.ts. */
export const gardenOutdoor = `
Garden & Outdoor | code GRD | share .8 | cost .42 .6 | model none | names supply | colors garden | series Meadow, Cottage, Evergreen, Orchard, Bramble, Thistle, Wisteria, Fernway, Larkspur, Hedgerow, Sunrise, Dovecote | notes Rust-resistant hardware. Made for years outdoors. Replacement parts available
brands grow: Rootsworth, Petalmoor, Leafhollow, Fernbank+, Sproutly-, Hearty Acre, Bloomfield Seed Co
brands dig: Spadewell, Trowelson+, Hedgecraft, Yardoak, Mulchmaster-, Thornguard
brands power: Mowerton, Verdamax+, Grasshund, Trimforce, Leafcutter-
brands patio: Terralounge, Lagoona+, Verandale, Sunstead-, Patioworks
brands grill: Embergrill, Smokestead+, Char & Cedar, Flamecrest-, Ironpit
brands water: Hydraleaf, Dripwell, Raincask, Flowmoor-, Cascadia Pond+
# Lawn Mowers & Power Equipment | brands power | colors - | names tool | model code | with an easy pull start, a cushioned handle, tool-free adjustment, a quiet motor, a two-year warranty | for small lawns, quarter-acre yards, autumn clean-up, steep slopes | features Cordless, Self-Propelled, Battery, Brushless | notes Two-year warranty. Replacement parts available. Battery and charger included
## Mowers | with tool-free height adjustment, a cushioned handle, a two-year warranty | for small lawns, quarter-acre yards, weekly mowing
Push Lawn Mower | 99 499 | 24 | steps 16 in, 20 in, 21 in
Self-Propelled Mower | 249 899 | 33 | steps 21 in, 22 in | features Gas, Battery, All-Wheel
Reel Mower | 69 199 | 13 | steps 14 in, 16 in, 18 in | features Manual, Five-Blade
Robotic Lawn Mower | 499 2499 | 12 | features Wire-Free, GPS, Quarter-Acre | with app control, rain sensors, quiet cutting
Riding Mower | 1499 3999 | 190 | steps 30 in, 42 in, 46 in | features Gas, Battery, Hydrostatic | with a comfortable high-back seat, a tight turning radius, cruise control | for large yards, acreage
Zero-Turn Mower | 2499 5499 | 260 | steps 42 in, 50 in, 54 in | features Gas, Battery | with a comfortable high-back seat, a fabricated deck, dual steering levers | for large yards, acreage
## Trimmers & Blowers | with an easy start, a cushioned grip, a two-year warranty, balanced weight | for autumn clean-up, overgrown corners, small yards
String Trimmer | 49 299 | 4.2
Hedge Trimmer | 49 279 | 3.6 | features Cordless, Dual-Action, Telescopic
Leaf Blower | 39 349 | 3.4 | features Cordless, Variable-Speed, Backpack
Chainsaw | 79 449 | 4.9 | steps 10 in, 14 in, 16 in, 18 in
Pole Saw | 79 299 | 4.4 | features Cordless, Extendable
Pressure Washer | 99 499 | 11 | features Electric, 2000-PSI, 3000-PSI, Gas | with five spray nozzles, a hose reel, a detergent tank | for decks, cars, driveways
Garden Tiller | 129 599 | 19 | features Electric, Front-Tine, Cordless
Snow Blower | 149 1299 | 28 | features Single-Stage, Two-Stage, Cordless | for driveways, sidewalks, heavy snow
Wood Chipper | 149 799 | 24 | features Electric, Gas
Lawn Edger | 59 249 | 6 | features Cordless, Walk-Behind
# Garden Tools | brands dig | of Steel, Stainless Steel, Ash Wood, Carbon Steel | colors - | names 5 B F N; 3 B M N; 2 B S N; 2 F M N; 1 B N X | with a comfortable ash handle, a rust-resistant head, a hanging hole, a sharp cutting edge | for raised beds, heavy soil, border planting, container gardens | features Ergonomic, Forged, Long-Handled, Heavy-Duty | notes Made for years outdoors. Limited lifetime warranty. Hangs for easy storage
## Digging | with a comfortable handle, a rust-resistant head, a hanging hole
Garden Spade | 19 79 | 2
Digging Fork | 24 79 | 2.1
Hand Trowel | 8 34 | .3 | features Ergonomic, Engraved, Wide
Garden Hoe | 17 59 | 1.4 | features Dutch, Long-Handled
Bow Rake | 19 54 | 1.6 | for raised beds, gravel, leveling soil
Leaf Rake | 12 39 | .8 | features Adjustable, Wide, Folding | for autumn leaves, lawn edges
Garden Tool Set | 24 99 | 1.8 | features Three-Piece, Five-Piece, Beginner | plus with Tote | unit set
Bulb Planter | 11 39 | .5
## Cutting & Carrying | with hardened steel blades, a non-slip grip, a safety lock | for roses, fruit trees, hedges
Pruning Shears | 12 69 | .25 | features Bypass, Ratchet, Anvil
Loppers | 24 79 | 1.1 | features Telescopic, Bypass, Ratchet
Hedge Shears | 19 69 | .9 | features Wavy-Edge, Telescopic
Pruning Saw | 14 59 | .35 | features Folding, Curved
Grass Shears | 14 39 | .4 | features Swivel, Cordless
Wheelbarrow | 59 199 | 14 | of Steel, Plastic | features Two-Wheel, Dual-Handle, Folding | with a pneumatic tire, a deep tray, padded grips | for mulch, firewood, compost
Garden Cart | 59 229 | 12 | of Steel, Plastic | features Folding, Dump, All-Terrain | with pneumatic tires, a quick-release dump, a pull handle | for mulch, firewood, nursery runs
Garden Gloves | 7 29 | .12 | of Leather, Cotton, Nitrile | features Thorn-Proof, Breathable, Gauntlet | sizes short | unit pair | with a snug cuff, padded palms, a secure grip | for roses, weeding, raised beds
# Plants & Seeds | brands grow | names 6 B F N; 3 F N; 2 B F N ,Z; 1 B N ,Z | colors - | endings everyday | with a high germination rate, clear planting instructions, strong disease resistance, a long harvest season | for raised beds, beginners, sunny windowsills, pollinator gardens | notes Open-pollinated. Packed for the current season. Full sun preferred
## Seeds | sizes 1-Pack, 3-Pack
Tomato Seeds | 2 9 | .01 | features Cherry, Heirloom, Roma, Beefsteak
Basil Seeds | 2 7 | .01 | features Genovese, Purple, Thai, Lemon
Lettuce Seeds | 2 7 | .01 | features Romaine, Butterhead, Mixed, Red-Leaf
Carrot Seeds | 2 7 | .01 | features Rainbow, Nantes, Baby
Sunflower Seeds | 3 9 | .02 | features Giant, Dwarf, Mixed | called sunflower seeds
Wildflower Seed Mix | 5 29 | .1 | features Pollinator, Shade, Perennial, Native
~Grass Seed | 9 59 | = | features Shade, Drought-Tolerant, Sun-and-Shade, Fast-Growing | sizes 3 lb, 7 lb, 20 lb | names food | with a high germination rate, drought tolerance, quick cover | for bare patches, new lawns
Vegetable Seed Kit | 14 49 | .3 | features Heirloom, Beginner, 25-Variety
## Live Plants & Bulbs | with healthy roots, a nursery pot, careful packing | sizes - | for borders, patios, cut flowers, sunny rooms | notes Ships in a protective box. Full sun preferred. Planting guide included
Rose Bush | 19 59 | 2.5 | features Climbing, Shrub, Hybrid-Tea
Lavender Plant | 9 29 | 1 | features English, French
Succulent Collection | 14 49 | .8 | features Assorted, Mini, Rare
Tulip Bulbs | 7 29 | .6 | features Mixed, Parrot, Double | sizes 10-Pack, 25-Pack, 50-Pack | names supply
Daffodil Bulbs | 7 29 | .7 | features Trumpet, Miniature, Mixed | sizes 10-Pack, 25-Pack, 50-Pack | names supply
Monstera Plant | 19 69 | 2.2 | features Variegated, Potted
Fruit Tree | 34 119 | 4.5 | features Dwarf Apple, Fig, Meyer Lemon, Cherry
Herb Garden Kit | 17 49 | 1.2 | features Indoor, Windowsill, Hydroponic
# Soil & Fertilizer | brands grow | names food | colors - | endings everyday | with a peat-free blend, slow-release nutrients, an easy-open bag, good drainage | for raised beds, houseplants, tired lawns, containers | features Organic, All-Purpose | notes Made from natural ingredients. Reseal after opening. Safe around pets when dry
## Soil & Mulch
~Potting Mix | 7 29 | = | sizes 8 qt, 16 qt, 32 qt | features Organic, Indoor, Moisture-Control
~Garden Soil | 6 19 | = | sizes 16 qt, 28 qt | features Organic, Raised-Bed, Flower
~Compost | 6 24 | = | sizes 16 qt, 28 qt | features Organic, Mushroom, Worm-Cast
~Seed Starting Mix | 5 17 | = | sizes 8 qt, 16 qt | features Peat-Free, Organic
~Bark Mulch | 5 19 | = | sizes 24 qt, 32 qt | features Cedar, Pine, Hardwood | with natural color, slow weathering | for borders, paths, tree rings
~Perlite | 7 24 | 1.2 | sizes 4 qt, 8 qt, 18 qt | features Horticultural, Coarse | with good drainage, lightweight grains | for houseplants, seed trays
~Cactus Mix | 6 17 | = | sizes 4 qt, 8 qt | features Organic, Fast-Draining
## Plant Food & Care | with slow-release nutrients, an easy-pour bottle, clear dosing | for houseplants, vegetables, flower beds
Lawn Fertilizer | 17 69 | = | sizes 10 lb, 20 lb, 36 lb | features Spring, Weed-and-Feed, Slow-Release | with slow-release nutrients, even coverage | for tired lawns, spring feeding
~Tomato Fertilizer | 7 24 | = | sizes 3 lb, 5 lb | features Organic, Slow-Release | with slow-release nutrients, added calcium | for tomatoes, peppers, raised beds
~Liquid Plant Food | 6 24 | = | sizes 8 fl oz, 16 fl oz, 32 fl oz | features Houseplant, Orchid, All-Purpose, Seaweed
~Bone Meal | 7 19 | = | sizes 3 lb, 5 lb | with natural phosphorus, slow release | for bulbs, roses, root crops
~Weed Killer Spray | 9 34 | = | sizes 24 fl oz, 64 fl oz, 128 fl oz | features Vinegar, Fast-Acting, Pet-Safe | with quick visible results, a ready-to-use trigger | for driveways, patios, fence lines
~Insect Spray | 7 24 | = | sizes 16 fl oz, 24 fl oz | features Neem-Oil, Houseplant, Garden | with a plant-based formula, a ready-to-use trigger | for roses, vegetables, houseplants
# Planters & Pots | brands grow, dig | names ware | of Terracotta, Ceramic, Cedar, Galvanized Steel, Fiberstone, Recycled Plastic | features Self-Watering, Lightweight, Glazed, Rustic | with a drainage hole, a matching saucer, a frost-resistant finish, a wide rim | for patios, balconies, front steps, herbs | notes Made for years outdoors. Plants not included. Suits indoor and outdoor use
## Pots
Plant Pot | 9 69 | 2.2 | sizes 6 in, 8 in, 10 in, 12 in
Self-Watering Planter | 14 79 | 1.6 | sizes 8 in, 10 in, 12 in | of Recycled Plastic, Ceramic
Tall Planter | 29 149 | 6.5 | sizes 20 in, 24 in, 28 in
Bonsai Pot | 12 49 | 1.1 | sizes 6 in, 8 in, 10 in | of Ceramic
Urn Planter | 29 149 | 7 | sizes 12 in, 16 in, 20 in | of Fiberstone, Ceramic
Strawberry Pot | 19 69 | 5 | sizes 10 in, 14 in | of Terracotta, Ceramic
## Boxes & Baskets
Window Box | 17 79 | 2.4 | sizes 24 in, 30 in, 36 in
Hanging Basket | 12 49 | 1.3 | sizes 10 in, 12 in, 14 in | of Coconut Fiber, Wicker, Steel | with a strong chain, a coco liner
Raised Garden Bed | 39 249 | 13 | sizes 2 x 4 ft, 4 x 4 ft, 4 x 8 ft | of Cedar, Galvanized Steel | with an open base, tool-free assembly | for vegetables, herbs, back savers
Grow Bags | 12 39 | .8 | sizes 5-Pack, 10-Pack | of Felt Fabric | with sturdy handles, breathable fabric | for potatoes, tomatoes, balconies
Wall Planter | 17 79 | 1.6 | sizes 3-Pocket, 6-Pocket, 9-Pocket | of Felt Fabric, Cedar, Ceramic | with sturdy hooks, waterproof backing
Plant Stand | 17 99 | 3 | of Bamboo, Metal, Cedar | features Tiered, Corner, Rolling | with a stable base, a raised lip, an indoor-outdoor finish | for sunny corners, balconies, houseplants
Trellis | 19 89 | 3.5 | of Cedar, Metal, Bamboo | sizes 4 ft, 5 ft, 6 ft | features Fan-Shaped, Folding, Arched | with sturdy ground spikes, a weatherproof coating | for roses, peas, clematis
# Watering & Irrigation | brands water | names supply | of - | colors garden | with leak-free brass fittings, a kink-resistant core, an adjustable flow, an easy-click connector | for vegetable beds, lawns, vacations, balconies | features Expandable, Heavy-Duty, Lightweight | notes Two-year warranty. Replacement washers included. Drain before the first frost
## Hoses & Sprinklers
Garden Hose | 17 89 | 1.2 4 | steps 25 ft, 50 ft, 75 ft, 100 ft
Soaker Hose | 14 49 | 1 2.5 | steps 25 ft, 50 ft, 75 ft | features Flat, Porous
Hose Reel | 34 199 | 8 | features Retractable, Wall-Mount, Rolling | with an automatic rewind, a swivel bracket
Oscillating Sprinkler | 14 49 | .9 | features Adjustable, 17-Nozzle | with even coverage, a wide adjustable range
Rotary Sprinkler | 12 39 | .7 | features Three-Arm, Spike, 360-Degree | with even coverage, a sturdy base
Hose Nozzle | 8 34 | .25 | features Ten-Pattern, Brass, Thumb-Control
Garden Sprayer | 14 59 | 1.6 | features Pump, 1-Gallon, 2-Gallon, Backpack | with an adjustable nozzle, a shoulder strap
## Irrigation | with simple setup, water-saving flow, sturdy fittings
Drip Irrigation Kit | 24 119 | 2.2 | features 50-Foot, 100-Foot, Greenhouse
Sprinkler Controller | 59 249 | .8 | features Smart, Eight-Zone, Wi-Fi | colors neutral | with simple app control, weather skip
Hose Timer | 19 79 | .4 | features Digital, Two-Zone, Bluetooth | colors neutral | with a clear dial, two daily cycles
Watering Can | 12 59 | .8 | features Long-Spout, Copper-Finish, Two-Gallon | with a balanced handle, a removable rose | for houseplants, balconies, seedlings
Rain Barrel | 69 249 | 9 | steps 40 gal, 50 gal, 65 gal | features Collapsible, Flat-Back | with a brass spigot, a fine debris screen | for vegetable beds, downspouts
Plant Watering Globes | 9 29 | .3 | sizes 2-Pack, 4-Pack, 6-Pack | features Glass, Terracotta | with a long narrow stem, weeks of steady moisture | for vacations, houseplants
Pond Pump | 24 149 | 1.9 | features Submersible, Solar, Fountain | colors - | with a quiet motor, a long power cord, a removable pre-filter | for garden ponds, water features
# Patio Furniture | brands patio | names furnish | series Meadow, Cottage, Orchard, Wisteria, Larkspur, Sunrise, Portico, Marina, Palisade, Catalina | model series | of Teak, Acacia, Wicker, Aluminum, Steel | colors upholstery | endings fine | features Weather-Resistant, Modern, Folding, Stackable | with UV-resistant cushions, a powder-coated frame, quick-dry foam, slatted surfaces | for patios, poolside, balconies, summer dinners
## Seating | with a weather-resistant finish, a wide comfortable seat, rust-proof hardware | for patios, poolside lounging, balconies
Patio Sofa | 299 1799 | 34 | with UV-resistant cushions, quick-dry foam, a powder-coated frame
Patio Conversation Set | 249 1999 | 48 | features Four-Piece, Five-Piece, Cushioned | unit set | with UV-resistant cushions, quick-dry foam, a glass-top table
Adirondack Chair | 79 399 | 15 | of Teak, Acacia, Recycled Plastic | features Folding, Classic, Wide
Outdoor Chaise Lounge | 99 599 | 14
Hammock | 39 199 | 3.5 | of Cotton Rope, Polyester | features Double, Quilted, Brazilian | with a spreader bar, strong hanging loops, a soft weave | for backyards, lazy afternoons
Porch Swing | 149 699 | 26 | of Teak, Pine, Wicker
Egg Chair | 179 699 | 24 | of Wicker, Rattan | features Hanging, Standing
Garden Bench | 89 499 | 19 | of Teak, Acacia, Cast Iron
Outdoor Rocking Chair | 79 399 | 12
## Tables & Shade | with a weather-resistant finish, rust-proof hardware, an umbrella hole | for summer dinners, patios, balconies
Patio Dining Set | 299 2499 | 62 | features Five-Piece, Seven-Piece | unit set
Patio Dining Table | 149 1299 | 32
Outdoor Side Table | 29 149 | 5 | with a weather-resistant finish, leveling feet
Patio Umbrella | 49 349 | 7 | of Polyester, Olefin | features Cantilever, Tilting, Solar | with a crank lift, a vented canopy, an eight-rib frame
Pergola | 399 2499 | 95 | of Cedar, Aluminum | features Louvered, Retractable | with pre-cut beams, ground anchors, a weatherproof finish | for patios, garden parties
Canopy Tent | 79 349 | 14 | of Polyester, Steel | features Pop-Up, Straight-Leg | with a rolling bag, a UV-blocking top, sandbag pockets | for market stalls, tailgates, garden parties
Patio Heater | 99 449 | 18 | of Steel, Stainless Steel | colors neutral | features Propane, Electric, Pyramid | with tip-over protection, hidden wheels, push-button ignition | for chilly evenings, patios, restaurant terraces
# Grills & Outdoor Cooking | brands grill | names gear | model code | of Stainless Steel, Cast Iron, Steel | colors neutral | features Portable, Stainless, Compact | with porcelain-coated grates, a built-in thermometer, folding side shelves, an easy-empty grease tray | for backyard cookouts, tailgates, campsites, Sunday ribs | series Ranger, Mesquite, Hickory, Bonfire, Foundry, Brisket, Lodge, Wildwood | notes Five-year burner warranty. Cover sold separately. Assembly takes under an hour
## Grills
Gas Grill | 149 1499 | 42 | features Three-Burner, Four-Burner, Infrared
Charcoal Grill | 39 349 | 18 | features Kettle, Barrel, Portable
Pellet Grill | 349 1499 | 54 | features Wi-Fi, Wood-Pellet
Kamado Grill | 299 1399 | 72 | of Ceramic | features 15-Inch, 18-Inch, 21-Inch
Electric Grill | 79 399 | 11 | features Indoor-Outdoor, Smokeless | with a nonstick plate, a removable drip tray, an adjustable thermostat | for balconies, apartments, quick dinners
Flat Top Griddle | 149 699 | 38 | features Two-Burner, Four-Burner | with a seasoned steel surface, folding side shelves, an easy-empty grease tray
Offset Smoker | 149 899 | 48 | features Vertical, Reverse-Flow
Fire Pit | 59 699 | 19 | features Smokeless, Propane, Round | with a spark screen, a poker, a removable ash pan
## Grill Tools | model - | features Heavy-Duty, Stainless, Extra-Long | notes Hand wash recommended. Makes a thoughtful gift
Grill Tool Set | 19 89 | 1.8 | sizes 4-Piece, 10-Piece, 18-Piece | plus with Carry Case | with long handles, a bottle opener, hanging loops
Grill Cover | 19 79 | 1.5 | of Polyester, Vinyl | sizes 52 in, 58 in, 64 in | features Waterproof, UV-Resistant | with hook-and-loop straps, padded handles, sealed seams | for winter storage, rainy patios
Meat Thermometer | 12 99 | .15 | features Instant-Read, Wireless, Bluetooth | with a thin probe, a backlit display, a magnetic back
Pizza Stone | 19 69 | 3.4 | of Cordierite, Ceramic | features Round, Rectangular | with even heat retention, a serving rack | for pizza nights, flatbreads
Charcoal Starter | 14 39 | 1.3 | features Chimney, Quick-Release | with a heat shield, a sturdy handle
Wood Chips | 6 19 | .9 | of - | colors - | features Hickory, Apple, Cherry, Mesquite | endings everyday | names supply | with a clean sweet smoke, a steady burn, no additives
Pizza Peel | 17 59 | .8 | of Aluminum, Bamboo, Acacia | features Foldable, Perforated | with a thin beveled edge, a hanging hole | for pizza nights, flatbreads
# Outdoor Décor & Lighting | brands patio, grow | names supply | of - | with a weatherproof finish, easy installation, automatic dusk sensors, a charming glow | for pathways, patios, garden parties, front porches | features Solar, Weatherproof, LED | notes Made for years outdoors. Easy to install. Hardware included
## Lighting | colors neutral
String Lights | 14 79 | 1.2 | steps 24 ft, 48 ft, 96 ft | features LED, Solar, Edison | with shatterproof bulbs, easy hanging loops
Pathway Lights | 19 99 | 1.4 | sizes 4-Pack, 6-Pack, 8-Pack
Solar Spotlights | 19 79 | 1 | sizes 2-Pack, 4-Pack | features Warm-White, Motion-Sensing
Outdoor Wall Lantern | 24 149 | 1.5 | features Motion-Sensing, Farmhouse | with a dusk sensor, seeded glass, a weatherproof finish
Flood Light | 24 119 | 1.2 | features Motion-Sensing, LED, Dual-Head | with a wide beam, an adjustable head | for driveways, garages, backyards
Torch Lights | 19 79 | 1.8 | sizes 2-Pack, 4-Pack | features Flickering, Solar, Bamboo
## Décor & Wildlife | with a hand-painted finish, rust-resistant metal, sturdy construction
Bird Feeder | 12 79 | 1.1 | features Squirrel-Proof, Hanging, Window | with a wide perch, an easy-fill top, a drip-proof roof | for songbirds, backyards, window watching | colors - | notes Easy to clean. Seed not included
Bird Bath | 29 149 | 6 | features Solar, Pedestal, Hanging | for songbirds, flower beds
Wind Chime | 14 89 | .8 | features Tuned, Bamboo, Memorial | with hand-tuned tubes, a weather-resistant cord
Garden Statue | 19 129 | 4.5 | features Resin, Stone-Look, Solar
Garden Flag | 9 24 | .1 | features Spring, Autumn, Welcome | with double-sided printing, fade-resistant ink
Outdoor Rug | 24 199 | 3 9 | steps 4 x 6 ft, 5 x 8 ft, 8 x 10 ft | features Reversible, Geometric | with a quick-dry weave, UV protection | for patios, balconies, camping
Garden Arch | 49 249 | 12 | features Metal, Wooden | with deep ground stakes, climbing lattice sides | for roses, weddings, garden gates
Greenhouse | 69 899 | 24 | features Walk-In, Mini, Polycarbonate | with roll-up doors, sturdy shelves, a clear cover | for seedlings, winter greens | colors -
`;
