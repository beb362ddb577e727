/** Settings and line format: see ../catalogue.ts. */
export const petSupplies = `
Pet Supplies | code PET | share .8 | cost .45 .62 | endings everyday | model none | names supply | colors pet | series Trailhound, Cozy Den, Happy Tail, Whisker, Backyard, Kennel Blue, Sunny Perch, Wagwell | notes Satisfaction guaranteed. Recyclable packaging
brands food: Barkfield, Purrington+, Wholepaw, Prairie Tail, Kibbleton-, Wildmuzzle+, Harvest Hound
brands gear: Snoutworks, Pawsworth, Tailhaven, Rufftrail+, Furbury, Critterly-, Leashmark
brands cat: Meowdern, Whiskerwood+, Catterly, Purrplex, Tabbyhouse-
brands aqua: Aquarella, Reefwright+, Fintastica-, Tanksmith, Coral & Kelp
brands small: Burrowell, Featherstead, Hutch & Hay, Chirply-, Scalehaven
# Dog Food | brands food | names food | colors - | with real meat as the first ingredient, added omega fatty acids, a crunchy kibble, no corn or soy, prebiotic fiber | for adult dogs, sensitive stomachs, picky eaters, active breeds | notes Complete and balanced. Transition over seven days. Reseal after opening | features Chicken, Beef, Salmon, Lamb, Turkey
## Dry & Wet
~Dry Dog Food | 12 84 | = | sizes 5 lb, 15 lb, 30 lb
~Puppy Food | 12 74 | = | sizes 5 lb, 15 lb, 30 lb | for growing puppies, large-breed puppies
~Senior Dog Food | 14 79 | = | sizes 5 lb, 15 lb, 30 lb | for older dogs, stiff joints
~Grain-Free Dog Food | 17 94 | = | sizes 4 lb, 11 lb, 24 lb
~Wet Dog Food | 2 42 | = | sizes 13 oz, 6-Pack 13 oz, 12-Pack 13 oz | with tender chunks, a savory gravy, real vegetables | for picky eaters, small breeds, older dogs
~Small Breed Dog Food | 9 54 | = | sizes 4 lb, 8 lb, 15 lb | for small breeds, picky eaters
~Freeze-Dried Dog Food | 19 84 | = | sizes 14 oz, 25 oz | with real meat as the first ingredient, no corn or soy, easy rehydrating
## Treats | sizes 6 oz, 12 oz, 24 oz | with real meat, no artificial colors, an easy-break shape | for training, daily rewards
Dog Biscuits | 4 17 | = | features Peanut Butter, Pumpkin, Bacon, Chicken | for training, daily rewards
Training Treats | 4 17 | = | features Soft, Mini, Salmon, Liver | for training, puppies
Dental Chews | 6 34 | = | features Large, Small, Mint | for fresh breath, tartar control | with a ridged texture, natural mint
Bully Sticks | 9 44 | .3 | sizes 5-Pack, 10-Pack, 25-Pack | features 6-Inch, 12-Inch, Odor-Free | for strong chewers, quiet evenings | with a single ingredient, slow roasting
Jerky Strips | 6 24 | = | features Chicken, Beef, Duck | for training, hikes
Rawhide-Free Chews | 6 24 | .4 | sizes 5-Pack, 10-Pack | features Sweet Potato, Peanut Butter, Chicken | for strong chewers, quiet evenings | with a tough texture, natural flavor
# Cat Food & Litter | brands food, cat | names food | colors - | with real fish or poultry, added taurine, a tender texture, no artificial flavors | for indoor cats, picky eaters, sensitive stomachs, multi-cat homes | features Chicken, Salmon, Tuna, Turkey, Duck
## Cat Food
~Dry Cat Food | 8 54 | = | sizes 3 lb, 7 lb, 16 lb | with real poultry, added taurine, crunchy bites
~Wet Cat Food | 1 34 | = | sizes 3 oz, 12-Pack 3 oz, 24-Pack 3 oz
~Kitten Food | 8 39 | = | sizes 3 lb, 7 lb | for growing kittens, nursing cats
~Senior Cat Food | 9 44 | = | sizes 3 lb, 7 lb | for older cats, kidney health
~Grain-Free Cat Food | 12 54 | = | sizes 4 lb, 11 lb
Cat Treats | 2 12 | = | sizes 3 oz, 6 oz, 16 oz | features Salmon, Catnip, Dental, Chicken | with a crunchy shell, a soft center | for training, playtime
Lickable Cat Treats | 4 19 | .3 | sizes 12 Count, 36 Count, 50 Count | features Tuna, Chicken, Scallop | with a creamy texture, easy-tear tubes | for bonding time, hiding medicine
## Litter | brands cat | with strong odor control, low dust, firm clumps, lightweight granules | for multi-cat homes, small apartments, sensitive paws | features Unscented, Lightweight, Multi-Cat
~Clumping Cat Litter | 8 34 | = | sizes 14 lb, 25 lb, 40 lb
~Crystal Cat Litter | 11 39 | = | sizes 4 lb, 8 lb, 16 lb
~Natural Cat Litter | 9 34 | = | sizes 7 lb, 14 lb, 28 lb | features Corn, Pine, Walnut, Paper, Tofu
Litter Box | 12 79 | 2 | features Hooded, Top-Entry, High-Sided | colors neutral | with a non-stick base, a removable lid, high walls | names supply
Self-Cleaning Litter Box | 99 549 | 8 | features App-Connected, Quiet, Large | colors neutral | with a safety sensor, a carbon filter, a sealed drawer | names gear | endings retail
Litter Mat | 9 34 | .7 | features Honeycomb, Waterproof, Extra-Large | names supply | with a double layer, a non-slip back, soft foam | for multi-cat homes, small apartments
Litter Scoop | 4 19 | .15 | features Metal, Deep, Long-Handle | names supply | with a comfortable grip, wide slots
# Dog Gear | brands gear | with reflective stitching, a padded chest, quick-release buckles, durable webbing | for daily walks, hikes, training, city streets | features Reflective, Padded, Waterproof, Tactical | endings retail | names gear | notes Machine washable. Satisfaction guaranteed. Check the size guide
## Walk | sizes short
Dog Collar | 7 39 | .1 | with reflective stitching, a quick-release buckle, durable webbing
Dog Harness | 14 64 | .3 | features No-Pull, Reflective, Step-In
Dog Leash | 8 39 | .2 | sizes 4 ft, 6 ft, 10 ft | features Rope, Hands-Free, Double-Handle | with reflective stitching, a padded handle, a strong clip
Retractable Leash | 12 44 | .35 | sizes 10 ft, 16 ft, 26 ft | features Heavy-Duty, LED | with a one-hand brake, an anti-slip grip
Dog Coat | 17 69 | .3 | features Waterproof, Fleece-Lined, Quilted | for cold walks, rainy days | with reflective stitching, a soft lining, an adjustable belly strap
Dog Boots | 14 59 | .2 | features Waterproof, Reflective, Anti-Slip | unit set | for hot pavement, snow, hiking | with rubber soles, two adjustable straps
Poop Bags | 4 19 | .4 | sizes 120 Count, 270 Count, 540 Count | features Compostable, Scented, Leakproof | names supply | colors - | with leakproof seams, easy tear rolls | for daily walks, travel
## Home & Travel
Dog Bed | 19 149 | 2.4 | features Orthopedic, Bolster, Cooling, Waterproof | sizes short | colors upholstery | with a washable cover, memory foam, a non-slip base | for older dogs, crates, big nappers
Dog Crate | 29 179 | 8 | features Folding, Double-Door, Soft-Sided | sizes 24 in, 30 in, 36 in, 42 in | colors neutral | with a divider panel, a slide-out tray, rubber feet | for crate training, travel
Dog Bowl | 7 34 | .6 | features Slow-Feeder, Elevated, Stainless | with a non-slip base, a dishwasher-safe finish | for fast eaters, messy drinkers
Dog Car Seat Cover | 19 79 | 1.4 | features Waterproof, Hammock, Quilted | colors auto | with mesh windows, seat anchors, side flaps | for road trips, muddy paws
Dog Gate | 24 129 | 5 | features Walk-Through, Extra-Tall, Freestanding | colors neutral | with an auto-close door, pressure mounts | for stairs, doorways, puppies
Pet Carrier Backpack | 24 89 | 1.3 | features Expandable, Ventilated, Airline-Ready | with mesh panels, a leash clip, padded straps | for vet visits, day trips
# Cat Furniture & Gear | brands cat, gear | names furnish | colors upholstery | endings retail | with sisal posts, a plush perch, a sturdy base, dangling toys | for apartment cats, climbers, multi-cat homes, sunny windows | features Multi-Level, Modern, Tall, Space-Saving | notes Assembly takes minutes. Satisfaction guaranteed. Catnip included
## Furniture
Cat Tree | 34 229 | 12
Cat Tower | 44 249 | 14
Scratching Post | 14 69 | 3.5 | features Tall, Sisal, Corner | with natural sisal, a sturdy base, a dangling toy
Cat Scratcher | 9 39 | 1 | features Cardboard, Lounge, Reversible | with thick corrugated layers, a bag of catnip
Window Perch | 17 59 | 1.2 | features Suction, Foldable, Hammock | with strong suction cups, a washable cover | for sunny windows, bird watching
Cat Bed | 14 69 | .7 | features Donut, Heated, Cave, Plush | with a washable cover, raised sides, soft faux fur | for apartment cats, kittens, older cats
Cat Condo | 29 129 | 7
## Gear | names supply
Cat Carrier | 19 84 | 1.2 | features Soft-Sided, Expandable, Hard-Shell | with mesh windows, a fleece pad, a shoulder strap | for vet visits, flights
Cat Collar | 5 19 | .02 | features Breakaway, Bell, Reflective | with a safety buckle, a small bell | for outdoor cats, kittens
Cat Fountain | 17 69 | .9 | features Stainless, Ceramic, Quiet, Wireless | with a carbon filter, a quiet pump, a water window | for picky drinkers, multi-cat homes
Automatic Pet Feeder | 34 169 | 1.8 | features Wi-Fi, Dual-Bowl, Camera | with portion control, a battery backup, a voice recorder | for busy owners, weekend trips
Cat Harness | 9 34 | .08 | features Escape-Proof, Vest, Reflective | unit set | with soft mesh, adjustable straps | for garden walks, balconies
Cat Door | 14 149 | .8 | features Microchip, Four-Way, Magnetic | colors neutral | with a quiet flap, a draft seal | for indoor-outdoor cats, busy owners
# Pet Toys | brands gear, cat | colors toy | with tough stitching, a hidden squeaker, bright colors, nontoxic materials | for fetch, rainy days, teething puppies, solo play | features Durable, Squeaky, Interactive, Floating | notes Satisfaction guaranteed. Supervise play. Made from nontoxic materials
## Dog Toys
Chew Toy | 6 29 | .25 | features Rubber, Nylon, Bacon-Flavored | with a ridged surface, tough natural rubber, a treat pocket
Plush Dog Toy | 6 24 | .2 | features Squeaky, Crinkle, Stuffing-Free | for gentle chewers, cuddles
Rope Toy | 5 19 | .3 | features Knotted, Tug, Jumbo | with cotton fibers, tight knots | for tug games, teething puppies
Ball Launcher | 8 29 | .25 | features Long-Handle, Mini | plus with Two Balls | with an easy pick-up cup, an ergonomic handle | for fetch, big backyards
Dog Tennis Balls | 5 24 | .4 | sizes 3-Pack, 6-Pack, 12-Pack | features Squeaky, Floating, Mini | with tough felt, a lively bounce
Dog Puzzle Toy | 11 39 | .6 | features Level 1, Level 2, Level 3, Treat | for clever dogs, rainy days | with sliding compartments, a non-slip base
Dog Flying Disc | 7 24 | .15 | features Soft, Glow, Floating | with a flexible rim, gentle edges | for fetch, the beach
Snuffle Mat | 14 44 | .5 | features Washable, Foldable | for fast eaters, scent games | with fleece strips, a non-slip base
## Cat Toys | for indoor cats, kittens, night-time zoomies
Feather Wand | 5 19 | .08 | features Telescopic, Refillable | with a flexible rod, replaceable feathers, a small bell
Catnip Toy | 4 17 | .06 | features Kicker, Mouse, Organic | sizes 1-Pack, 3-Pack, 6-Pack | with organic catnip, tough stitching
Laser Toy | 6 44 | .2 | features Automatic, Rechargeable | colors neutral | with random patterns, an auto shut-off
Cat Tunnel | 11 39 | .7 | features Collapsible, Crinkle, Three-Way | with peepholes, a hanging ball
Interactive Cat Ball | 7 29 | .08 | features Motion, LED, Rechargeable | with random movement, a quiet motor
Track Tower | 12 34 | .8 | features Three-Level, Four-Level | with spinning balls, a wide base
# Pet Health & Grooming | brands gear, food | names care | colors - | with a gentle formula, natural ingredients, easy application, a comfortable grip | for sensitive skin, shedding season, anxious pets, older pets | features Oatmeal, Hypoallergenic, Unscented | notes Vet recommended. Satisfaction guaranteed. Made without parabens
## Health | with natural ingredients, clear dosing, an easy-to-give form | for older pets, anxious pets, daily care
Flea and Tick Collar | 14 69 | .06 | features Dog, Cat, Small-Breed | sizes 1-Pack, 2-Pack | names supply | with eight months of protection, a water-resistant design | for summer walks, outdoor pets
Joint Supplement Chews | 12 49 | .35 | sizes 60 Count, 120 Count | features Glucosamine, Bacon, Duck
Pet Probiotic Chews | 12 39 | .3 | sizes 60 Count, 90 Count | features Pumpkin, Chicken
Calming Chews | 12 39 | .3 | sizes 60 Count, 120 Count | features Hemp, Melatonin-Free, Peanut Butter
~Salmon Oil | 11 39 | = | sizes 8 fl oz, 16 fl oz, 32 fl oz | features Wild-Alaskan, Omega-3
Pet First Aid Kit | 17 59 | .6 | features Travel, 40-Piece | names supply | with a digital thermometer, self-adhesive wraps | for hikes, car trips
Ear Cleaner | 7 19 | = | sizes 4 fl oz, 8 fl oz | features Aloe, No-Sting | with a gentle formula, a soft tip | for floppy ears, swimmers
## Grooming | for sensitive skin, shedding season, long coats | with a gentle formula, natural ingredients, easy rinsing
~Dog Shampoo | 6 22 | = | sizes 12 fl oz, 16 fl oz | features Oatmeal, Lavender, Puppy, Deshedding
Deshedding Brush | 8 44 | .2 | features Short-Hair, Long-Hair, Self-Cleaning | names supply | with stainless teeth, a release button
Pet Nail Clippers | 6 24 | .12 | features Safety-Guard, LED, Small | names supply | with sharp steel blades, a safety stop
Nail Grinder | 17 49 | .2 | features Quiet, Rechargeable, Two-Speed | names supply | with a quiet motor, two speeds | for anxious pets, thick nails
Pet Clippers | 24 99 | .4 | features Cordless, Low-Noise | names supply | with four guide combs, a quiet motor
Grooming Wipes | 5 17 | .5 | sizes 50 Count, 100 Count, 200 Count | features Aloe, Biodegradable, Unscented | names supply | with soft thick cloths, a no-rinse formula
Pet Stain Remover | 7 24 | = | sizes 24 fl oz, 32 fl oz | features Enzyme, Citrus | with an enzyme formula, a fresh scent | for carpets, sofas, accidents
Puppy Pads | 11 49 | 1.6 | sizes 30 Count, 50 Count, 100 Count | features Charcoal, Extra-Large, Attractant | names supply | with five absorbent layers, a leakproof backing | for house training, older dogs
# Fish & Aquarium | brands aqua | names gear | colors - | endings retail | with quiet operation, easy maintenance, clear instructions, a compact design | for first aquariums, planted tanks, community fish, desktops | features Quiet, Adjustable, Compact | notes Safe for freshwater tanks. Satisfaction guaranteed. Easy to clean | series Lagoon, Tidepool, Coral Bay, Riverbed
## Tanks & Equipment
Aquarium Kit | 34 399 | 6 34 | steps 3 gal, 10 gal, 20 gal, 36 gal | names sized | features LED, Curved-Glass, Rimless
Fish Bowl | 12 49 | 1.4 | steps 1 gal, 2 gal, 3 gal | names sized | features Glass, Acrylic
Aquarium Filter | 12 129 | .9 | features Hang-On, Canister, Sponge, Internal
Aquarium Heater | 12 59 | .3 | steps 50W, 100W, 200W, 300W | names sized | features Submersible, Digital
Aquarium Light | 17 149 | .8 | features LED, Full-Spectrum, Clip-On | with full-spectrum LEDs, a timer | for planted tanks, reef tanks
Air Pump | 8 39 | .4 | features Quiet, Dual-Outlet, USB
Aquarium Stand | 59 299 | 19 | features Metal, Cabinet | colors wood | with a level top, a cabinet door, sturdy legs
## Food & Care | names food | with balanced nutrition, clear water, natural color enhancers | for tropical fish, goldfish, bettas | features Tropical, Goldfish, Betta | endings everyday
Fish Flakes | 3 16 | = | sizes 1 oz, 2.2 oz, 7 oz
Fish Pellets | 3 17 | = | sizes 1.5 oz, 4 oz, 7 oz | features Sinking, Floating, Cichlid, Betta
~Water Conditioner | 4 17 | = | sizes 4 fl oz, 8 fl oz, 16 fl oz | with fast action, chlorine removal | for water changes, new tanks
~Aquarium Gravel | 4 24 | = | sizes 5 lb, 10 lb, 25 lb | features Natural, Black, Rainbow | with smooth stones, a fish-safe coating
Aquarium Decoration | 6 49 | .6 | features Castle, Driftwood, Cave, Shipwreck | names supply | with fish-safe resin, hiding spaces | for community tanks, shy fish
Aquarium Test Kit | 12 44 | .3 | features Freshwater, Saltwater, Strip | names supply | with color charts, quick results | for new tanks, weekly checks
# Small Animals, Birds & Reptiles | brands small | names supply | endings retail | with chew-safe materials, easy-clean trays, good ventilation, natural ingredients | for rabbits, hamsters, budgies, guinea pigs, bearded dragons | features Large, Natural, Wooden | colors neutral | notes Satisfaction guaranteed. Care guide included. Easy to clean | series Meadow, Canopy, Nest, Hollow
## Homes | with easy-clean trays, good ventilation, chew-safe materials
Hamster Cage | 29 119 | 4 | features Two-Level, Wooden, Expandable | for hamsters, gerbils
Rabbit Hutch | 79 349 | 19 | features Outdoor, Two-Story, Wooden | for rabbits, guinea pigs | with a weatherproof roof, a pull-out tray
Guinea Pig Cage | 39 149 | 6 | features Expandable, Folding | for guinea pigs, small rabbits
Bird Cage | 34 299 | 9 | features Flight, Rolling, Play-Top | for budgies, cockatiels, parrots | with wide bar spacing, wooden perches
Reptile Terrarium | 49 349 | 14 | features Front-Opening, Glass, Tall | for geckos, bearded dragons, snakes | with a screen top, cable ports
Reptile Heat Lamp | 14 59 | .5 | features UVB, Ceramic, Basking | for geckos, bearded dragons, turtles | with an adjustable clamp, steady heat
## Food & Bedding | names food | colors - | endings everyday | features Natural, Premium | with natural ingredients, no added sugar, a resealable bag
~Timothy Hay | 6 39 | = | sizes 24 oz, 48 oz, 10 lb | features Second-Cut, Orchard | for rabbits, guinea pigs | with long fresh strands, plenty of fiber
Rabbit Pellets | 6 27 | = | sizes 4 lb, 10 lb | features Timothy, Garden | for rabbits, guinea pigs
~Hamster Food | 4 16 | = | sizes 2 lb, 4 lb | features Fruit, Seed, Nut | for hamsters, gerbils
~Bird Seed | 5 34 | = | sizes 5 lb, 10 lb, 20 lb | features Parakeet, Finch, Canary, Wild-Bird | for budgies, finches, backyard birds
~Paper Bedding | 9 34 | 1.6 | sizes 30 L, 60 L, 120 L | features White, Confetti, Odor-Control | for hamsters, rabbits | with soft absorbent fibers, low dust
Chew Sticks | 4 14 | .2 | sizes 6 Count, 12 Count, 24 Count | features Apple, Bamboo, Willow | for rabbits, hamsters, chinchillas | with a natural bark, no chemicals
Exercise Wheel | 9 39 | .5 | features Silent, Wooden, 8-Inch | colors pet | for hamsters, gerbils, hedgehogs | with a silent bearing, a solid running surface | names supply
`;
