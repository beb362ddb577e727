/** Settings and line format: see ../catalogue.ts. */
export const automotive = `
Automotive | code AUT | share .7 | cost .5 .66 | model none | names supply | colors auto | series Roadmaster, Cruise, Interstate, Highway, Rally, Torque, Redline, Summit | notes Fits most cars and SUVs. Two-year warranty. Easy to install. Made for all climates
brands care: Glosswell, Shineworks, Detailia+, Wheelbrite-, Carnova Care, Suds & Wax
brands fluid: Petrovane, Lubrix, Viscora+, Motorwell-, Octanex
brands part: Brakewell, Autoforge, Sparkline, Gearhollow-, Precision Drift+, Filtrex
brands inside: Cabincraft, Seatwell, Matterly, Drivora-, Luxhide+
brands tire: Treadmoor, Rollgrip+, Gripstone, Roadhold-, Wintertrac
brands tech: Dashly, Roadview+, Navigar, Drivelink-, Chargeway
brands moto: Throttleworth, Ridgehelm+, Leatherneck Moto-, Twistgrip, Ironsteed
brands tow: Haulwell, Hitchman, Towstrong, Roofline+, Cargomate-
# Car Care | brands care | names care | with a streak-free finish, a pleasant scent, a pH-balanced formula, long-lasting protection | for weekend detailing, black paint, dusty dashboards, show cars | colors - | features Ceramic, Concentrated, Quick, Streak-Free | notes Safe on clear coat. Made for all climates. Body-shop safe
## Wash & Wax
~Car Wash Soap | 7 29 | = | sizes 16 fl oz, 48 fl oz, 64 fl oz
~Car Wax | 9 49 | = | sizes 11 oz, 14 oz | features Carnauba, Spray, Paste
~Ceramic Coating Spray | 12 59 | = | sizes 12 fl oz, 16 fl oz, 26 fl oz | features Hydrophobic, Graphene
~Wheel Cleaner | 7 27 | = | sizes 16 fl oz, 24 fl oz | features Acid-Free, Foaming
~Tire Shine | 6 24 | = | sizes 16 fl oz, 22 fl oz | features High-Gloss, Satin
~Glass Cleaner | 5 19 | = | sizes 19 fl oz, 32 fl oz | features Ammonia-Free, Anti-Fog
~Bug and Tar Remover | 6 19 | = | sizes 16 fl oz, 22 fl oz
## Interior & Tools
~Interior Cleaner | 6 24 | = | sizes 16 fl oz, 24 fl oz | features Leather, Matte, UV-Protecting
~Leather Conditioner | 8 32 | = | sizes 8 fl oz, 16 fl oz
Car Air Freshener | 3 22 | .1 | features Vent-Clip, New Car, Ocean, Cedar | sizes 1-Pack, 3-Pack, 6-Pack | names supply | with a pleasant scent, up to 45 days of freshness | for daily commutes, rideshare drivers, pet owners
Microfiber Towels | 9 39 | .5 | sizes 3-Pack, 6-Pack, 12-Pack | features Plush, Drying, Waffle | names supply | colors bright | with plush fibers, scratch-free edges
Wash Mitt | 6 24 | .15 | features Chenille, Lambswool | names supply | with plush fibers, an elastic cuff
Car Detailing Kit | 24 129 | 2.6 | features 14-Piece, 20-Piece, Interior | names supply | with soft brushes, microfiber towels, a carry bag
Car Vacuum | 24 119 | 1.2 | features Cordless, Wet-Dry, 12V | names gear | colors neutral | with a washable filter, two nozzles, a long cord | for pet hair, sandy floor mats, crumbs
Car Polisher | 39 249 | 2.8 | features Dual-Action, Cordless | names gear | colors neutral | with variable speed, a foam pad set
# Oils & Fluids | brands fluid | names food | colors - | with strong wear protection, clean running, all-season performance, an easy-pour spout | for high-mileage engines, daily drivers, trucks, winter starts | features Full-Synthetic, High-Mileage, Conventional | notes Meets current industry standards. Check your owner's manual. Recycle after use
## Engine
~Motor Oil | 7 49 | = | sizes 1 qt, 5 qt | features 0W-20 Full-Synthetic, 5W-30 Full-Synthetic, 5W-20 High-Mileage, 10W-40 Conventional
~Diesel Engine Oil | 9 59 | = | sizes 1 qt, 1 gal | features 15W-40, 5W-40 Full-Synthetic
~Motorcycle Oil | 8 54 | = | sizes 1 qt, 1 gal | features 10W-40, 20W-50
~Transmission Fluid | 7 39 | = | sizes 1 qt, 1 gal | features ATF, CVT
~Coolant | 11 39 | = | sizes 1 gal | features Extended-Life, 50/50, Universal | with long-life protection, a universal formula, an easy-pour spout | for hot summers, winter starts, daily drivers
~Engine Degreaser | 6 22 | = | sizes 16 fl oz, 32 fl oz | features Foaming, Citrus | with fast action, an easy rinse | for engine bays, driveways, tools
~Fuel System Cleaner | 5 24 | = | sizes 12 fl oz, 20 fl oz | with detergent additives, an easy-pour spout
## Other Fluids | with long service life, all-season performance, corrosion protection
~Brake Fluid | 5 22 | = | sizes 12 fl oz, 32 fl oz | features DOT 3, DOT 4
~Power Steering Fluid | 5 19 | = | sizes 12 fl oz, 32 fl oz
~Windshield Washer Fluid | 3 14 | = | sizes 1 gal | features De-Icing, Bug-Removing | with a streak-free formula, freeze protection | for winter commutes, dusty roads
~Gear Oil | 8 34 | = | sizes 1 qt | features 75W-90, 80W-90
~Grease | 5 22 | = | sizes 3 oz, 14 oz | features Lithium, Marine | with strong adhesion, water resistance | for wheel bearings, hinges, trailers
~Penetrating Oil | 5 17 | = | sizes 8 oz, 12 oz | features Rust-Releasing | with fast creep, rust protection | for stuck bolts, hinges, chains
# Replacement Parts | brands part | colors - | with a direct fit, quiet performance, corrosion-resistant coating, long service life | for daily drivers, high-mileage cars, family vans, DIY repairs | features OE-Style, Heavy-Duty, Premium
## Service Parts
Oil Filter | 5 24 | .35 | features Extended-Life, Synthetic
Engine Air Filter | 9 39 | .3 | features Washable, High-Flow
Cabin Air Filter | 9 34 | .25 | features Charcoal, HEPA
Spark Plugs | 12 69 | .25 | sizes 4-Pack, 6-Pack, 8-Pack | features Iridium, Platinum, Copper
Wiper Blades | 12 54 | .4 | features Beam, Hybrid, Winter | sizes 18 in, 22 in, 24 in, 26 in | unit pair | with even pressure, a streak-free sweep
Car Battery | 89 249 | 17 | features AGM, Group 35, Group 48 | model code | names tech
Headlight Bulbs | 9 99 | .2 | features LED, Halogen, H11, 9005 | unit pair | with a crisp white beam, plug-and-play fitting
## Brakes & Suspension
Brake Pads | 19 99 | 1.6 | features Ceramic, Semi-Metallic, Front, Rear | unit set
Brake Rotors | 34 179 | 12 | features Slotted, Coated, Front | unit pair
Shock Absorber | 29 149 | 2.8 | features Gas-Charged, Rear
Strut Assembly | 69 249 | 7 | features Front, Complete
Wheel Bearing | 24 129 | 2 | features Front, Hub
Alternator | 99 349 | 6 | features Remanufactured, 130-Amp | model code | names tech
Radiator | 79 299 | 5 | features Aluminum, Two-Row
Oxygen Sensor | 19 99 | .15 | features Upstream, Universal
Serpentine Belt | 14 54 | .3 | features Ribbed
# Interior Accessories | brands inside | with a snug fit, spill-proof edges, breathable fabric, a non-slip back | for long commutes, muddy boots, family cars, pets | features All-Weather, Universal, Custom-Fit
## Seats & Floors
Floor Mats | 19 149 | 5 | of Rubber, Carpet, TPE | unit set
Car Seat Covers | 29 249 | 3.2 | of Leather, Neoprene, Polyester | features Front, Full-Set, Waterproof | unit set | with elastic straps, breathable fabric, airbag-safe seams
Cargo Liner | 34 149 | 3.4 | of Rubber, TPE
Steering Wheel Cover | 9 49 | .35 | of Leather, Microfiber | features Heated, Stitched | with a soft grip, even stitching | for cold mornings, long commutes
Seat Cushion | 17 69 | .8 | of Memory Foam, Gel | features Lumbar, Coccyx | with a non-slip base, a washable cover | for long commutes, sore backs
Lumbar Pillow | 17 54 | .7 | of Memory Foam | features Mesh, Heated | with an elastic strap, a washable cover | for long commutes, sore backs
## Organizers & Shade | with sturdy stitching, easy installation, a wipe-clean surface | for family cars, road trips, daily commutes
Trunk Organizer | 17 69 | 1.6 | features Collapsible, Insulated, Three-Section
Back Seat Organizer | 12 44 | .8 | features Kick-Proof, Tablet, 9-Pocket
Windshield Sun Shade | 9 39 | .6 | features Foldable, Reflective, Umbrella | sizes short | colors -
Car Trash Can | 9 34 | .4 | features Leakproof, Hanging
Seat Gap Filler | 9 29 | .2 | features Leather, Phone | sizes 1-Pack, 2-Pack
Cup Holder Expander | 11 34 | .3 | features Adjustable, Dual
Seat Belt Pads | 7 22 | .1 | features Plush, Sheepskin | unit pair
# Exterior Accessories | brands tow, care | with UV resistance, rust-resistant hardware, easy mounting, a sleek profile | for road trips, winter parking, pickup trucks, bike weekends | features Universal, Heavy-Duty, Waterproof | colors neutral
## Covers & Racks
Car Cover | 29 249 | 3.8 | features Waterproof, Breathable, All-Weather | sizes short | with UV protection, elastic hems, a soft inner lining | for winter parking, street parking
Roof Rack Cross Bars | 59 299 | 5.5 | features Aluminum, Lockable | unit pair
Roof Box | 199 799 | 17 | features 13-Cubic-Foot, Dual-Opening
Roof Bag | 34 149 | 2.4 | features Waterproof, Foldable | with sealed zippers, wide tie-down straps
Bike Rack | 59 499 | 9 | features Trunk, Hitch, Two-Bike
Truck Bed Cover | 199 899 | 24 | features Tri-Fold, Roll-Up, Hard
## Trim & Protection
Mud Flaps | 19 89 | 1.6 | features No-Drill, Front | unit set
Windshield Cover | 12 44 | .7 | features Snow, Magnetic
Door Edge Guards | 7 29 | .2 | features Clear, Rubber
License Plate Frame | 6 34 | .25 | features Stainless, Matte | unit each
Running Boards | 99 399 | 17 | features Aluminum, Drop-Step | unit pair
Side Window Deflectors | 24 79 | .8 | features Tinted, In-Channel | unit set
Bumper Guard | 17 69 | 1 | features Rear, Rubber
# Tires & Wheels | brands tire | names 5 B S N ,Z; 3 B F N ,Z; 2 B S F N ,Z; 1 F N ,Z | colors - | model series | series Terrana, Vialto, Polaris Grip, Enduro, Comfortline, Sportivo, Arctica, Overland | with even tread wear, short wet braking, a quiet ride, strong sidewalls | for daily driving, rain, long highways, light trucks | features All-Season, Touring, Low-Noise | notes Mounting not included. Check your owner's manual for size. Treadwear warranty of 80,000 km
## Tires
All-Season Tire | 69 249 | 10.5 | sizes 195/65R15, 205/55R16, 225/45R17, 235/60R18
Winter Tire | 79 269 | 10.8 | sizes 195/65R15, 205/55R16, 225/45R17, 235/60R18 | features Studless, Studdable
Performance Tire | 99 349 | 11 | sizes 225/40R18, 245/40R19, 255/35R20 | features Summer, Ultra-High
All-Terrain Tire | 119 349 | 18 | sizes 245/75R16, 265/70R17, 275/65R18 | features Rugged, Three-Peak
Run-Flat Tire | 139 389 | 13 | sizes 225/45R18, 245/45R19
Motorcycle Tire | 69 229 | 6 | sizes 120/70ZR17, 180/55ZR17, 110/80R19 | features Sport-Touring, Front, Rear
## Wheels & Tools | sizes - | names supply | with corrosion resistance, a snug fit, a storage case | for tire changes, home garages, road trips | model none | notes Check your owner's manual. Two-year warranty
Alloy Wheel | 79 349 | 9.5 | features 17-Inch, 18-Inch, Multi-Spoke | colors neutral | with a scratch-resistant finish, precise balance, a light casting | for daily driving, summer tires, sporty builds
Tire Inflator | 24 109 | 1.2 | features Cordless, Digital, 12V | colors tool | with an auto shut-off, a backlit gauge, three nozzles
Tire Pressure Gauge | 6 34 | .15 | features Digital, Dial
Wheel Covers | 24 89 | 2.4 | features 15-Inch, 16-Inch | unit set | colors neutral | with a snug fit, a steel retention ring | for steel wheels, older cars
Tire Repair Kit | 9 44 | .8 | features 68-Piece, Plug
Lug Nuts | 17 69 | 1 | sizes 16-Pack, 20-Pack, 24-Pack | features Locking, Chrome | with corrosion resistance, precise threads | for alloy wheels, seasonal tire changes
Snow Chains | 29 119 | 3.8 | features Quick-Fit, SUV | unit pair | with a firm grip on ice, color-coded hooks, a storage case | for mountain passes, winter trips
# Car Electronics | brands tech | names tech | model code | colors neutral | with a wide viewing angle, simple wiring, a bright touchscreen, loop recording | for road trips, rideshare drivers, older cars, fleet vans | features HD, Compact, Wireless | notes Two-year warranty. Easy to install. Quick-start guide included
## Cameras & Navigation
Dash Cam | 39 299 | .2 | features 4K, Dual, Night-Vision
Backup Camera | 24 149 | .3 | features Wireless, HD, Wide-Angle
GPS Navigator | 69 299 | .25 | features 7-Inch, Truck | with a bright touchscreen, lifetime maps, voice directions
Head-Up Display | 29 119 | .2 | features GPS, OBD2 | with automatic brightness, a clear speed readout
Car Stereo | 49 449 | 1.4 | features Double-DIN, Bluetooth, 9-Inch | with a bright touchscreen, hands-free calling, simple wiring
Car Speakers | 29 249 | 2.2 | features 6.5-Inch, Coaxial, 6 x 9 | unit pair | with crisp highs, simple wiring, a rigid cone
Car Subwoofer | 69 449 | 11 | features 10-Inch, 12-Inch, Powered | with deep bass, a compact enclosure
## Power & Diagnostics | with a clear display, overload protection, a compact case | for road trips, cold mornings, home garages
Jump Starter | 49 229 | 1 | features 2000-Amp, Lithium, Air-Compressor | with clear safety clamps, a flashlight, two USB ports
Battery Charger | 24 149 | 1.2 | features Smart, 12V, Trickle
OBD2 Scanner | 17 199 | .3 | features Bluetooth, ABS, Color
Power Inverter | 29 199 | 1.4 | features 300-Watt, 1000-Watt
EV Charger | 149 649 | 5 | features Level 2, 32-Amp, Portable, Wi-Fi | with a weatherproof plug, a long cable, charge scheduling
FM Transmitter | 12 39 | .06 | features Bluetooth, Dual-USB
# Motorcycle & Powersports | brands moto | names gear | colors neutral | with CE-rated protection, adjustable vents, a quick-release buckle, abrasion-resistant panels | for touring, daily commutes, track days, wet weather | features Waterproof, Ventilated, Armored | notes Two-year warranty. Made for all climates. Check the size guide
## Riding Gear | sizes short | with abrasion-resistant panels, adjustable vents, reflective piping, a comfortable lining
Motorcycle Helmet | 69 499 | 1.6 | features Full-Face, Modular, Open-Face | with a quick-release buckle, a scratch-resistant visor, a washable liner
Motorcycle Jacket | 89 499 | 2.6 | features Leather, Mesh, Textile
Motorcycle Gloves | 24 149 | .3 | features Gauntlet, Summer, Heated | unit pair
Motorcycle Pants | 79 299 | 1.9 | features Textile, Kevlar-Style, Mesh
Motorcycle Goggles | 17 99 | .2 | sizes - | features Anti-Fog, Retro | with a scratch-resistant lens, a wide elastic strap
Rain Suit | 39 149 | 1.1 | features Two-Piece, Reflective | unit set
## Bike Accessories | sizes - | with rust-resistant hardware, a universal fit, a slim profile
Motorcycle Cover | 24 99 | 1.6 | features Waterproof, Lockable
Saddlebags | 59 349 | 4.2 | features Leather, Quick-Release | unit pair
Phone Mount for Motorcycles | 19 79 | .25 | called motorcycle phone mount | features Vibration-Damping, Charging
Motorcycle Lock | 24 139 | 1.9 | features Disc, Chain, Alarm
Motorcycle Battery | 44 189 | 3.2 | features Lithium, AGM | model code
Handlebar Grips | 14 59 | .3 | features Heated, Gel | unit pair
# Towing & Garage | brands tow, part | with heavy-gauge steel, a powder-coated finish, safety latches, a long handle | for boat trailers, home garages, tire changes, moving day | features Heavy-Duty, Adjustable, Foldable | colors tool | notes Two-year warranty. Built for hard use. Check the load rating
## Towing | with heavy-gauge construction, a weather-resistant finish, secure latches | for boat trailers, moving day, pickup trucks
Trailer Hitch | 99 349 | 16 | features Class 3, Receiver
Ball Mount | 24 129 | 4.5 | features Adjustable, 2-Inch-Drop
Tow Strap | 14 69 | 1.8 | features Recovery, 20-Foot | with reinforced loops, heavy-duty webbing
Trailer Lights | 19 99 | 1 | features LED, Wireless, Magnetic | unit set
Ratchet Straps | 14 64 | 2 | sizes 2-Pack, 4-Pack | features Retractable, Padded
Cargo Net | 12 54 | .7 | features Stretch, Truck-Bed | with strong stretch cords, rust-resistant hooks
Tow Mirror | 24 149 | 1.4 | features Clip-On, Extending
## Garage | with heavy-gauge steel, a powder-coated finish, a wide stable base | for home garages, tire changes, weekend repairs
Floor Jack | 69 299 | 18 | features Low-Profile, 3-Ton, Aluminum
Jack Stands | 29 119 | 6.5 | features 3-Ton, 6-Ton | unit pair
Car Ramps | 39 129 | 7 | features Low-Clearance | unit pair
Creeper | 29 129 | 6 | features Padded, Folding | with smooth casters, a padded headrest
Oil Drain Pan | 9 44 | 1.1 | features Sealed, 15-Quart | with an easy-pour spout, a wide opening
Parking Stopper | 14 49 | 2 | features Rubber, Laser | with reflective strips, a non-slip base
Emergency Road Kit | 24 99 | 3 | features 42-Piece, Winter | with jumper cables, a flashlight, a reflective triangle | for winter drives, new drivers, road trips
`;
