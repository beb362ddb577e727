/** Settings and line format: see ../catalogue.ts. */
export const sportsOutdoors = `
Sports & Outdoors | code SPT | share 1 | cost .45 .62 | model series | names gear | colors sport | series Summit, Torrent, Pinnacle, Glacier, Traverse, Canyon, Voyageur, Talon, Cascade, Nomad, Sprint, Apex, Rally, Horizon | notes Built for hard use. One-year warranty. Trusted by coaches
brands camp: Fjellgard+, Ridgewalk, Campmoor House, Tentworth, Wildpeg, Bramblepack-, Altivo+
brands fit: Ironmeadow, Liftwell, Flexora, Kettlehouse+, Pulsora-, Benchforge
brands bike: Velocraft+, Pedalworth, Rocketta, Spokeman, Trailrush, Citycycle-
brands water: Wavecrest Co, Paddlemere, Driftline+, Aquafin, Harborboard-
brands ball: Courtside & Co, Goalmark, Strikewell, Dunkworth, Fairway Hollis+, Playfield-
brands fish: Reelhaven, Castaway Tackle, Trouthollow+, Lurecraft-, Stillpool
brands snow: Snowdrift Works, Alpenglide+, Icewright, Powderhorn, Sledmore-
# Camping & Hiking | brands camp | colors outdoor | with taped seams, a packable design, aluminum buckles, plenty of ventilation, color-coded poles | for weekend trips, thru-hikes, family camping, festivals | features Ultralight, Waterproof, Insulated, Compact | notes Lifetime repair service. Packs small. Built for hard use
## Tents & Sleep | names 5 B S N ,Z; 3 B S F N; 2 B F N ,Z; 2 S F N ,Z; 1 F N ,Z | with taped seams, color-coded poles, plenty of ventilation, gear pockets
Camping Tent | 59 499 | 2 9 | steps 2-Person, 4-Person, 6-Person, 8-Person | features Dome, Instant, Cabin
Backpacking Tent | 99 499 | 1.1 2.4 | steps 1-Person, 2-Person, 3-Person | features Ultralight, Three-Season, Freestanding
Sleeping Bag | 39 349 | 1.4 | features Down, Synthetic, Mummy, Double | sizes Regular, Long | with a draft collar, a two-way zipper, a compression sack
Sleeping Pad | 29 199 | .6 | features Inflatable, Self-Inflating, Insulated | sizes Regular, Wide | with a quick-fill valve, quiet fabric, a stuff sack
Camping Hammock | 24 99 | .6 | features Double, Mosquito-Net | with tree straps, strong carabiners, a stuff sack
Camping Cot | 39 149 | 6.5 | features Folding, Extra-Wide | with a sturdy frame, a side pocket, a carry bag
Tarp Shelter | 24 129 | .8 | sizes 8 x 10 ft, 10 x 12 ft | with reinforced corners, guy lines, a stuff sack
## Packs | with a ventilated back panel, a hip belt, load-lifter straps, hydration compatibility | features Lightweight, Waterproof, Framed | names volume | for day hikes, thru-hikes, travel
Hiking Backpack | 59 279 | 1.2 2.1 | steps 35L, 45L, 55L, 65L
Daypack | 29 129 | .5 .9 | steps 18L, 22L, 28L
Hydration Pack | 34 149 | .5 .8 | steps 6L, 10L, 16L
## Camp Kitchen & Light
Camping Stove | 24 199 | 1.6 | features Two-Burner, Compact, Windproof | with a push-button igniter, a wind shield, fine flame control
Camp Cookware Set | 24 119 | .9 | features Titanium, Nonstick, Five-Piece | unit set | colors - | with nesting pots, folding handles, a mesh bag
Cooler | 34 399 | 7 | features Hard-Sided, Rolling, Soft-Sided | with days of ice retention, a drain plug, non-slip feet | for beach days, tailgates, fishing trips
Camping Lantern | 14 89 | .4 | features Rechargeable, Collapsible, Solar | with warm even light, a hanging hook, a long runtime
Headlamp | 14 99 | .09 | features Rechargeable, 400-Lumen, Red-Light | with a red night mode, a tilting head, a soft band
Camping Chair | 24 149 | 3 | features Folding, Rocking, High-Back | with a cup holder, a padded seat, a carry bag
Trekking Poles | 24 179 | .5 | features Carbon, Folding, Cork-Grip | unit pair | with cork grips, quick locks, carbide tips
Water Filter | 19 119 | .2 | features Squeeze, Pump, Gravity | colors - | with a hollow-fiber membrane, easy backflushing, a drinking spout
# Exercise & Fitness | brands fit | with a non-slip grip, heavy-duty steel, a quiet action, easy assembly | for home gyms, small apartments, strength training, beginners | features Adjustable, Foldable, Commercial, Compact | colors neutral | notes Built for hard use. One-year warranty. Fits small spaces
## Strength
Adjustable Dumbbells | 79 499 | 8 24 | steps 25 lb, 52 lb, 90 lb | names sized | features Quick-Change, Dial | unit pair
Kettlebell | 19 129 | 4 24 | steps 10 lb, 20 lb, 35 lb, 53 lb | names sized | features Cast-Iron, Vinyl-Coated, Competition | colors -
Barbell | 79 349 | 18 | features Olympic, Curl, Hex | colors -
Bumper Plates | 39 349 | 4 20 | steps 10 lb, 25 lb, 45 lb | names sized | features Color-Coded, Rubber | unit pair | with a low bounce, a steel insert
Weight Bench | 59 349 | 15 | features Adjustable, Foldable, Flat | with thick padding, seven positions, a stable frame
Power Rack | 249 1199 | 68 | features Half, Full, Wall-Mount | with safety bars, a pull-up bar, laser-cut holes
Pull-Up Bar | 19 199 | 4 | features Doorway, Wall-Mount, Freestanding
Resistance Bands | 9 49 | .4 | features Loop, Fabric, Tube | sizes 3-Pack, 5-Pack, 11-Pack | names supply | colors - | with five resistance levels, a carry bag | for travel, rehab, warm-ups
## Cardio | with a clear display, quiet resistance, transport wheels | for home gyms, rainy days, low-impact training
Treadmill | 249 1999 | 55 | features Folding, Walking, Incline | with a shock-absorbing deck, a heart-rate display, quick-speed keys
Exercise Bike | 149 1499 | 28 | features Recumbent, Upright, Magnetic
Indoor Cycling Bike | 199 1799 | 38 | features Magnetic, Belt-Drive
Rowing Machine | 199 1299 | 30 | features Magnetic, Water, Air
Elliptical Trainer | 249 1699 | 58 | features Front-Drive, Magnetic
Jump Rope | 7 39 | .2 | features Speed, Weighted, Cordless | with smooth bearings, an adjustable cable | for warm-ups, boxing, travel
Step Platform | 24 99 | 4 | features Adjustable, Non-Slip | with a textured surface, three heights | for aerobics, home gyms
# Yoga & Recovery | brands fit | with a textured surface, closed-cell foam, a carry strap, a washable cover | for home practice, stretching, sore muscles, pilates | features Non-Slip, Extra-Thick, Eco | colors linen | notes Wipe clean after use. One-year warranty. Easy to store
## Yoga
Yoga Mat | 14 99 | 1.2 | features Extra-Thick, Natural-Rubber, Cork, Travel | with a textured surface, closed-cell foam, a carry strap
Yoga Block Set | 9 34 | .4 | features Cork, Foam | unit set | with beveled edges, a textured surface
Yoga Strap | 6 24 | .15 | features Cotton, Loop | with a sturdy buckle, soft cotton
Yoga Bolster | 29 79 | 2 | features Round, Rectangular, Organic | with a washable cover, a carry handle
Meditation Cushion | 24 79 | 1.6 | features Buckwheat, Crescent | with a washable cover, a carry handle | for meditation, breathing exercises
Pilates Ring | 14 39 | .6 | features Padded, Dual-Grip | with padded grips, steady resistance
Pilates Reformer | 249 1499 | 40 | features Foldable, Wooden | with a smooth carriage, five springs, padded shoulder rests
## Recovery | with a textured surface, firm support, a compact shape | for sore muscles, stretching, balance training
Foam Roller | 12 69 | .8 | features Vibrating, Textured, High-Density
Massage Ball Set | 8 29 | .4 | features Cork, Spiky | unit set
Balance Board | 24 119 | 2.4 | features Wooden, Wobble
Stability Ball | 12 44 | 1.2 | features Anti-Burst, Desk | sizes 55 cm, 65 cm, 75 cm | with a non-slip surface, a pump | for desks, core work
Inversion Table | 119 399 | 26 | features Foldable, Heated | colors neutral | with an ankle lock, adjustable angles, a padded backrest | for sore backs, decompression
Ankle Weights | 12 39 | 2 | features Adjustable, Neoprene | unit pair | with soft neoprene, adjustable straps | for walking, leg raises
# Cycling | brands bike | with hydraulic disc brakes, an aluminum frame, wide tires, internal cable routing | for commutes, gravel roads, weekend rides, city streets | features Lightweight, Aluminum, Step-Through | notes Arrives mostly assembled. Two-year frame warranty. Tools included
## Bikes | sizes short | endings fine
Road Bike | 399 2999 | 9.5 | features Carbon, Aluminum, Endurance | with hydraulic disc brakes, a carbon fork, internal cable routing | for weekend rides, climbing, events
Mountain Bike | 299 3499 | 14 | features Hardtail, Full-Suspension, 29-Inch | with hydraulic disc brakes, a dropper post, wide tires | for singletrack, bike parks
Hybrid Bike | 249 1199 | 12.5
Gravel Bike | 499 2999 | 10.5 | features Carbon, Steel, Aluminum
Electric Bike | 599 3499 | 24 | features Folding, Step-Through, Fat-Tire, Commuter | with a removable battery, a torque sensor, integrated lights
Kids Bike | 89 349 | 8 | sizes 12 in, 16 in, 20 in | colors kids | with a chain guard, training wheels, hand brakes | for first rides, the school run
Cruiser Bike | 199 699 | 16 | features Step-Through, Seven-Speed | with a wide saddle, swept-back bars, fat tires | for boardwalks, errands
## Gear | sizes - | with a quick-mount bracket, reflective details, tool-free adjustment | features Reflective, Waterproof, Lightweight | for commutes, gravel roads, weekend rides | notes One-year warranty. Mounting hardware included
Bike Helmet | 24 229 | .3 | features Ventilated, Commuter, Full-Face | sizes S, M, L | with an adjustable dial, a removable visor, in-mold construction
Bike Lock | 17 129 | 1.2 | features U-Bar, Folding, Chain | with a hardened shackle, two keys, a frame mount | for commutes, city streets
Bike Light Set | 14 119 | .15 | features USB, 800-Lumen | unit set | colors neutral
Bike Pump | 14 89 | .9 | features Floor, Mini, Digital | colors neutral | with a clear gauge, a dual valve head
Bike Pedals | 17 149 | .4 | features Flat, Clipless, Alloy | unit pair | with sealed bearings, replaceable pins
Bike Saddle | 19 149 | .35 | features Gel, Cutout, Narrow | colors neutral | with soft gel, a pressure-relief channel
Bike Pannier | 24 149 | .9 | features Waterproof, Roll-Top
Bike Trainer | 99 899 | 12 | features Smart, Magnetic, Direct-Drive | colors neutral | with quiet resistance, app connectivity | for winter training, indoor racing
# Team Sports | brands ball | names 5 B S N; 3 B F N; 3 B N ,Z; 2 S F N; 2 F N ,Z | with a durable cover, a consistent bounce, deep seams, balanced weight | for practice, league games, school teams, the backyard | features Official, Indoor, Training, Match
## Balls
Soccer Ball | 12 129 | .43 | sizes Size 3, Size 4, Size 5
Basketball | 14 79 | .62 | sizes Size 5, Size 6, Size 7 | features Indoor-Outdoor, Composite, Official
Football | 12 79 | .42 | features Composite, Training, Leather | sizes Youth, Junior, Official
Volleyball | 12 69 | .27 | features Beach, Indoor, Soft-Touch
Baseballs | 9 79 | .9 | sizes 3-Pack, 6-Pack, 12-Pack | colors - | features Leather, Practice
Softballs | 12 69 | 1 | sizes 2-Pack, 6-Pack, 12-Pack | features Slow-Pitch, Fast-Pitch | colors -
## Equipment
Baseball Bat | 29 299 | .85 | features Alloy, Composite, Maple | sizes 30 in, 32 in, 33 in | with a balanced swing, a cushioned grip, a large sweet spot
Baseball Glove | 24 229 | .6 | features Leather, Youth, Infield | sizes 11.5 in, 12 in, 12.5 in | colors leather | with a deep pocket, laced webbing, a padded wrist
Soccer Goal | 29 249 | 9 | features Portable, Pop-Up, Steel | colors - | with weatherproof netting, ground anchors
Basketball Hoop | 49 599 | 38 | features Portable, Wall-Mount, In-Ground | colors - | with an adjustable height, a shatterproof backboard
Shin Guards | 9 39 | .2 | features Slip-In, Ankle | sizes short | unit pair | with a hard shell, soft foam backing
Hockey Stick | 34 229 | .48 | features Composite, Wooden, Junior | with a textured grip, a tapered shaft
Lacrosse Stick | 39 179 | .5 | features Complete, Beginner | with a strung pocket, a light shaft
Batting Helmet | 24 89 | .7 | features Youth, Matte | with vented padding, a chin strap
# Racquet, Golf & Target Sports | brands ball | with a comfortable grip, a light frame, a forgiving face, a storage cover | for weekend matches, beginners, club players | features Lightweight, Graphite, Beginner, Tour
## Racquets
Tennis Racquet | 29 249 | .3
Pickleball Paddle | 19 199 | .23 | features Carbon-Face, Fiberglass, Graphite
Badminton Set | 19 79 | 1.4 | features Four-Player, Portable | unit set | with a net, steel-shaft racquets, shuttlecocks
Table Tennis Paddle Set | 12 69 | .7 | features Two-Player, Four-Player | unit set | with tacky rubber, three balls, a case
Table Tennis Table | 199 999 | 62 | features Foldable, Outdoor, Mid-Size | colors - | with folding halves, locking wheels, a net set
Squash Racquet | 34 179 | .16
Tennis Balls | 4 79 | .2 2.4 | steps 3-Pack, 12-Pack, 36-Pack | features Pressureless, All-Court | names supply | colors - | with durable felt, a consistent bounce
## Golf & Target | features Forgiving, Tour, Junior | for weekend rounds, beginners, club players
Golf Driver | 79 499 | .32 | with a large clubhead, an adjustable loft, a low spin
Golf Iron Set | 199 999 | 3.6 | features Graphite-Shaft, Steel-Shaft | unit set | with perimeter weighting, soft grips, a forgiving face
Golf Putter | 39 299 | .55 | features Mallet, Blade | with a milled face, a soft grip, alignment lines
Golf Bag | 69 299 | 2.4 | features Stand, Cart, Waterproof | with a cooler pocket, a rain hood, dual straps
Golf Balls | 14 54 | .6 1.2 | steps 12 Count, 24 Count | features Soft-Feel, Distance, Urethane | names supply | colors - | with a soft cover, a straight flight
Dartboard Set | 24 149 | 4.5 | features Bristle, Electronic, Magnetic | unit set | colors - | with self-healing fibers, six darts | for game rooms, pubs
Archery Bow Set | 39 399 | 2.2 | features Recurve, Youth, Compound | unit set | with six arrows, an arm guard, a smooth draw | for backyards, beginners
Cornhole Set | 49 199 | 11 | features Regulation, Folding, LED | unit set | with eight bags, a smooth surface | for tailgates, backyards
# Water Sports | brands water | with welded seams, a comfortable seat, a non-slip deck, UV-resistant material | for lakes, calm rivers, beach days, family vacations | features Inflatable, Foldable, Lightweight | notes Repair kit included. Rinse after salt water. One-year warranty
## Boards & Boats
Stand-Up Paddleboard | 149 899 | 9 | features Inflatable, Touring, All-Around | plus with Paddle and Pump
Kayak | 149 1299 | 19 | features Inflatable, Sit-On-Top, Tandem, Fishing
Canoe | 399 1499 | 30 | features Three-Person, Lake
Surfboard | 129 799 | 5 | features Soft-Top, Longboard, Epoxy | with a soft deck, three fins, a leash | for beginners, beach days
Bodyboard | 24 129 | 1.6 | features Slick, Swallow-Tail | with a slick bottom, a coiled leash | for beach days, kids
Life Jacket | 24 149 | .8 | sizes short | features Adult, Kids', Inflatable | with adjustable buckles, bright piping, foam panels
## Swim & Snorkel | with soft silicone, a comfortable fit, quick adjustment | for lap swimming, lakes, beach days
Swim Goggles | 8 49 | .08 | features Anti-Fog, Mirrored, Prescription
Snorkel Set | 19 99 | .9 | features Dry-Top, Full-Face, Panoramic | unit set | sizes short
Wetsuit | 49 399 | 1.6 | features Full, Shorty, 3/2 mm | sizes alpha | with flexible neoprene, glued seams, a back zipper
Swim Cap | 5 24 | .06 | features Silicone, Latex-Free, Long-Hair
Swim Fins | 17 79 | 1.2 | features Training, Adjustable | sizes short | unit pair | with a flexible blade, a soft foot pocket
Dry Bag | 9 59 | .4 | sizes 5L, 10L, 20L, 30L | features Roll-Top, Floating, Backpack | with welded seams, a roll-top seal, a shoulder strap | for kayaking, festivals, beach days
Pool Float | 9 79 | 1.2 | features Inflatable, Lounge, Giant | with a cup holder, thick vinyl | for pool parties, lakes
# Fishing & Hunting | brands fish | colors outdoor | with smooth drag, corrosion-resistant parts, a comfortable handle, quiet fabric | for bass fishing, cold mornings, weekend trips, saltwater | features Lightweight, Saltwater, Telescopic | notes Built for hard use. One-year warranty. Made for all weather
## Fishing | for bass fishing, cold mornings, weekend trips
Fishing Rod | 24 199 | .35 | features Spinning, Casting, Telescopic | sizes 6 ft, 6.5 ft, 7 ft | colors - | with a sensitive tip, a comfortable cork handle, corrosion-resistant guides
Fishing Reel | 19 249 | .3 | features Spinning, Baitcasting, Fly | colors -
Rod and Reel Combo | 29 199 | .6 | features Spinning, Kids', Travel | colors -
Tackle Box | 17 99 | 1.6 | features Three-Tray, Soft-Sided, Waterproof | with adjustable trays, a sturdy latch, bait racks
Fishing Lure Kit | 9 49 | .3 | features 20-Piece, Topwater, Soft-Plastic | colors - | with sharp hooks, lifelike finishes, a clear box
Fishing Line | 6 39 | .1 | features Braided, Monofilament, Fluorocarbon | sizes 150 yd, 300 yd | colors - | with low stretch, strong knots, little memory
Landing Net | 17 79 | .9 | features Folding, Rubber-Mesh | with a rubber mesh, a telescoping handle
Fishing Waders | 49 249 | 2.2 | features Chest, Breathable, Neoprene | sizes short | with sealed seams, a fleece pocket, adjustable suspenders
## Hunting & Optics | with multi-coated lenses, a waterproof body, a compact shape | for birding, hunting trips, weekend hikes
Binoculars | 29 399 | .6 | features 10x42, 8x32, Compact, Waterproof | with multi-coated lenses, a rubber grip, a neck strap | for birding, stadiums, safaris
Spotting Scope | 59 499 | 1.2 | features Angled, 20-60x, Compact
Rangefinder | 69 349 | .2 | features Laser, Golf, Angle
Hunting Blind | 79 299 | 9 | features Pop-Up, Two-Person | with shoot-through mesh, quiet fabric, ground stakes | for deer season, wildlife photography
Camo Jacket | 49 229 | .9 | features Insulated, Quiet, Waterproof | sizes short | colors - | with quiet fabric, insulated lining, hand-warmer pockets | for deer season, cold mornings
Folding Knife | 19 149 | .12 | features Lockback, Liner-Lock, Titanium | with a pocket clip, a one-hand opening, a stainless blade | for camping, everyday carry
# Winter Sports | brands snow | with an insulated lining, a helmet-friendly fit, waterproof zippers, quick buckles | for groomed runs, powder days, backcountry tours, first lessons | features Insulated, Waterproof, All-Mountain | notes One-year warranty. Built for hard use. Check the size guide
## Ski & Snowboard
Skis | 199 899 | 5.5 | features All-Mountain, Powder, Carving | sizes 160 cm, 168 cm, 176 cm, 184 cm | unit pair | with a sintered base, a light wood core, a playful tip
Snowboard | 179 699 | 2.8 | features All-Mountain, Freestyle, Beginner | sizes 148 cm, 154 cm, 158 cm, 162 cm | with a wood core, a playful flex, a sintered base
Ski Boots | 149 699 | 4 | features 100-Flex, 120-Flex, Heat-Moldable | sizes 25.5, 26.5, 27.5, 28.5 | unit pair | with micro-adjust buckles, a moldable liner, a power strap
Snowboard Bindings | 99 349 | 2 | features Quick-Entry, Strap | sizes S, M, L | unit pair | with quick buckles, cushioned footbeds
Ski Poles | 24 149 | .5 | features Aluminum, Carbon, Adjustable | unit pair | with comfortable grips, powder baskets, adjustable straps
Ski Helmet | 44 249 | .5 | features Audio-Ready, Ventilated | sizes S, M, L | with adjustable vents, a dial fit, removable ear pads
Snow Goggles | 29 229 | .15 | features Magnetic-Lens, Anti-Fog, OTG | with an anti-fog lens, a wide view, a helmet-friendly strap
## Snow Clothing & Sleds | with an insulated lining, waterproof zippers, sealed seams
Ski Jacket | 79 449 | 1.2 | sizes alpha | features Insulated, Shell, Hooded
Ski Pants | 59 329 | .8 | sizes alpha | features Insulated, Bib, Shell
Ski Gloves | 24 149 | .2 | sizes short | features Touchscreen, Heated, Leather | unit pair | with an insulated lining, a wrist leash, a grippy palm
Sled | 17 99 | 2.4 | features Two-Person, Steerable, Foam | colors toy | for snow days, family fun | with pull ropes, molded handles
Snowshoes | 49 249 | 1.9 | features Lightweight, Backcountry | unit pair | with steel crampons, a heel lift, quick straps | for winter trails, deep snow
Ice Skates | 39 249 | 1.8 | features Figure, Hockey, Recreational | sizes US Men's 8, US Men's 9, US Men's 10, US Women's 6, US Women's 7, US Women's 8 | unit pair | with stainless blades, a padded collar, ankle support | for outdoor rinks, first lessons
`;
