/** Settings and line format: see ../catalogue.ts. */
export const toolsHardware = `
Tools & Hardware | code TLS | share .8 | cost .5 .65 | model code | names tool | colors tool | series Pro, Forge, Foreman, Contractor, Anvil, Workhorse, Benchmark, Journeyman | notes Three-year warranty. Case included. Built for the job site. Spare parts available
brands power: Torqman, Voltcore, Ironclast+, Brawnley, Drillhaus, Mastrix-, Hartmut Werke+
brands hand: Gripwell, Hammersmith & Sons, Steelbridge, Truvane+, Handrix-, Oakhandle
brands measure: Levelworth, Plumbline, Exactix+, Rulewell-
brands fix: Fastenall Works, Boltwood, Holdwell, Screwjack-, Anchorly
brands paint: Coatwell, Brushmoor, Hueberry+, Rollerby-, Drydale
brands elec: Ampere & Sons, Wirewise, Lumenwell, Sparkfield-, Circuitry+
brands plumb: Pipehaven, Faucetta+, Drainwell, Aquafit-, Tapworth
brands safe: Guardwell, Hardhatters, Safehold+, Visilux-
# Power Tools | brands power | with a brushless motor, a keyless chuck, variable speed, a bright work light, a rubber overmold grip | for deck building, cabinet work, home repairs, job sites | features Cordless, Brushless, Compact, Variable-Speed | colors -
## Drills & Drivers | sizes 12V, 18V, 20V
Drill Driver | 39 199 | 1.4
Impact Driver | 49 219 | 1.2 | with a brushless motor, a quick-release chuck, a bright work light
Hammer Drill | 59 279 | 2
Rotary Hammer | 99 499 | 3.4 | features SDS-Plus, Corded, Cordless | with anti-vibration handles, three modes, a depth stop | for concrete, anchors, renovations
Impact Wrench | 69 349 | 2.2 | with a brushless motor, three speeds, a bright work light | for lug nuts, garages
Electric Screwdriver | 17 79 | .4 | sizes 4V, 8V | features Rechargeable, Pivoting | with a pivoting handle, a bit set, USB charging | for flat-pack furniture, toys
Combo Tool Kit | 119 599 | 6.5 | features Two-Tool, Four-Tool, Six-Tool | plus with Two Batteries | with brushless motors, a fast charger, a tool bag
## Saws & Sanders | sizes - | with variable speed, a dust port, a soft-grip handle
Circular Saw | 49 249 | 3.6 | features 7-1/4-Inch, Cordless, Worm-Drive
Jigsaw | 34 199 | 2.3 | features Orbital, Cordless
Miter Saw | 99 599 | 14 | features 10-Inch, Sliding, Dual-Bevel | with a laser guide, positive stops, a dust bag
Table Saw | 199 899 | 24 | features 10-Inch, Portable, Jobsite | with a rack-and-pinion fence, a folding stand, a dust port
Reciprocating Saw | 49 249 | 3
Orbital Sander | 29 149 | 1.4 | features Random, Five-Inch, Cordless
Angle Grinder | 34 199 | 2.2 | features 4-1/2-Inch, Paddle-Switch
Rotary Tool | 29 149 | .7 | features Cordless, 35000-RPM | plus with 60 Accessories | for engraving, small repairs, crafts
Router | 69 299 | 3.2 | features Plunge, Trim, Fixed-Base
Heat Gun | 19 99 | .8 | features Dual-Temperature, Digital | with two heat settings, five nozzles | for paint removal, shrink tubing, vinyl
Nail Gun | 59 399 | 3 | features Brad, Finish, Framing | with tool-free depth adjustment, a jam-release latch | for trim, framing, fencing
Air Compressor | 89 449 | 15 | features 6-Gallon, Pancake, Quiet | with an oil-free pump, two couplers, a quiet motor | for nailers, tires, spray painting
# Hand Tools | brands hand | model none | with a forged steel head, a cushioned grip, a hardened tip, a lifetime guarantee | for toolboxes, apartment repairs, workshops, first homes | features Heavy-Duty, Ergonomic, Insulated | notes Limited lifetime warranty. Built for the job site
## Strike & Turn | with chrome vanadium steel, clear markings, a lifetime guarantee
Claw Hammer | 11 49 | .7 | features Fiberglass, 16-Ounce, 20-Ounce, Hickory | names supply | with a forged steel head, a cushioned grip, a magnetic nail starter
Rubber Mallet | 8 34 | .6 | features 16-Ounce, Non-Marking | names supply | with a non-marking head, a cushioned grip | for tiles, furniture assembly
Screwdriver Set | 11 79 | .9 | features Magnetic, Insulated, Precision | sizes 6-Piece, 10-Piece, 24-Piece | names supply | unit set | with magnetic tips, cushioned grips, a storage rack
Adjustable Wrench | 9 44 | .4 | sizes 6 in, 8 in, 10 in, 12 in | names sized
Socket Set | 24 249 | 3.5 | features Metric, SAE, 3/8-Inch Drive | sizes 40-Piece, 96-Piece, 150-Piece | names supply | unit set
Hex Key Set | 7 34 | .4 | features Folding, Ball-End, Metric | names supply | unit set
Torque Wrench | 29 199 | 1.6 | features 1/2-Inch Drive, Digital, Click | names supply
Wrench Set | 19 129 | 1.8 | features Ratcheting, Combination, Stubby | sizes 8-Piece, 12-Piece, 20-Piece | names supply | unit set
## Grip & Cut | with hardened steel, a cushioned grip, a lifetime guarantee
Pliers Set | 17 89 | 1.2 | sizes 3-Piece, 4-Piece, 6-Piece | names supply | unit set
Needle-Nose Pliers | 8 34 | .2 | sizes 6 in, 8 in | names sized
Locking Pliers | 9 34 | .4 | sizes 7 in, 10 in | names sized | features Curved-Jaw, Long-Nose
Utility Knife | 5 29 | .15 | features Retractable, Folding, Quick-Change | names supply
Hand Saw | 12 44 | .5 | features Fine-Tooth, Japanese, Folding | names supply
Bar Clamp | 9 49 | .9 | sizes 6 in, 12 in, 24 in, 36 in | names sized | features Quick-Grip, Parallel
Chisel Set | 17 99 | .9 | features Wood, Beveled | sizes 4-Piece, 6-Piece | names supply | unit set
Wood Plane | 19 149 | 1.4 | features Block, No. 4, Low-Angle | names supply
Pry Bar | 9 39 | .8 | features Flat, Forged | sizes 7 in, 15 in, 24 in | names sized
Multi-Tool | 14 119 | .25 | features 14-in-1, Pocket, Locking | names supply
# Measuring & Layout | brands measure | with clear markings, a shock-resistant case, a magnetic base, quick readings | for framing, tiling, picture hanging, layout work | features Magnetic, Digital, Compact | model none | names supply | notes Two-year warranty. Checked before shipping. Fits in a tool belt
## Measure | with clear markings, precise readings, a storage case
Tape Measure | 6 34 | .35 | sizes 12 ft, 16 ft, 25 ft, 35 ft | features Magnetic, Auto-Lock, Wide-Blade | with clear markings, a magnetic hook, a shock-resistant case
Laser Measure | 24 149 | .15 | features 165-Foot, Bluetooth, Green-Beam | model code | notes Two-year warranty. Battery included. Calibrated before shipping
Digital Caliper | 12 89 | .2 | features 6-Inch, Stainless | notes Two-year warranty. Battery included. Calibrated before shipping
Combination Square | 9 54 | .4 | sizes 6 in, 12 in
Measuring Wheel | 29 99 | 1.9 | features Folding, Digital
Moisture Meter | 17 79 | .2 | features Pin, Pinless | model code | for firewood, drywall, leaks
Angle Finder | 11 44 | .2 | features Digital, Stainless
## Level & Detect | with clear readings, a shock-resistant case, simple controls
Spirit Level | 9 64 | .7 | sizes 9 in, 24 in, 48 in | features Magnetic, Box-Beam | with clear vials, milled edges, end caps
Laser Level | 29 299 | .8 | features Self-Leveling, Green-Beam, 360-Degree | model code
Stud Finder | 12 69 | .2 | features Center-Finding, Deep-Scan | model code
Chalk Line | 7 24 | .2 | features Fast-Rewind, 100-Foot | with a fast rewind, a sturdy hook | notes Refills sold separately. Two-year warranty
Thermal Camera | 199 599 | .4 | features Handheld, Wi-Fi | model code | with a bright color screen, photo storage | for insulation checks, wiring, leaks
Infrared Thermometer | 17 69 | .2 | features Dual-Laser, Digital | model code | for ovens, radiators, engines
# Fasteners & Hardware | brands fix | model none | names supply | colors - | with corrosion resistance, sharp threads, a sorted case, a snug fit | for cabinets, decks, drywall, furniture repairs | features Stainless, Zinc-Plated, Heavy-Duty, Assorted | notes Rust-resistant finish. Hardware included. Bulk packs available
## Fasteners | steps 50 Count, 100 Count, 250 Count, 500 Count
Wood Screws | 5 34 | .3 2.5
Drywall Screws | 5 29 | .3 2.4 | features Coarse-Thread, Fine-Thread, Phosphate
Deck Screws | 9 59 | .5 3.6 | features Coated, Star-Drive
Machine Screws | 5 29 | .2 1.6
Wall Anchors | 4 24 | .1 .7 | features Self-Drilling, Toggle | with a firm hold, matching screws
Finish Nails | 4 22 | .3 2 | with a slim head, a clean finish | for trim, molding
Hex Bolts | 6 39 | .8 4
## Hardware | with corrosion resistance, all screws included, a smooth action
Cabinet Knobs | 9 79 | .3 1.6 | steps 5-Pack, 10-Pack, 25-Pack | features Brushed-Nickel, Matte-Black, Brass
Drawer Pulls | 11 99 | .5 2.6 | steps 5-Pack, 10-Pack, 25-Pack | features Matte-Black, Brass, Cup
Cabinet Hinges | 9 59 | .6 2.4 | steps 2-Pack, 10-Pack, 20-Pack | features Soft-Close, Concealed
Drawer Slides | 12 99 | 1.2 4 | steps 1 Pair, 5 Pairs, 10 Pairs | features Full-Extension, Soft-Close
Shelf Brackets | 7 49 | .4 2.2 | steps 2-Pack, 4-Pack, 8-Pack | features Floating, Iron, Folding
Door Handle | 17 129 | .9 | features Privacy, Lever, Keyed | with a concealed mount, a smooth latch | for bedrooms, front doors
Deadbolt Lock | 14 119 | .7 | features Single-Cylinder, Keypad | with an anti-pry bolt, two keys | for front doors, rentals
Furniture Pads | 4 19 | .1 | steps 24 Count, 64 Count, 133 Count | features Felt, Self-Adhesive | with strong adhesive, dense felt | for hardwood floors, chairs
Caster Wheels | 12 59 | 1.2 | features Locking, Swivel, Rubber | sizes 4-Pack, 8-Pack | with smooth bearings, locking brakes | for carts, workbenches
# Paint & Supplies | brands paint | model none | names food | endings retail | with excellent coverage, low odor, easy cleanup, a durable finish | for bedrooms, trim, furniture makeovers, exterior siding | features Matte, Eggshell, Satin, Semi-Gloss | notes Dries to the touch in an hour. Low VOC. Cleans up with water
## Paint | colors linen
~Interior Paint | 17 74 | = | sizes 1 qt, 1 gal | for bedrooms, living rooms, trim
~Exterior Paint | 24 84 | = | sizes 1 qt, 1 gal | for exterior siding, fences, sheds
~Chalk Paint | 14 44 | = | sizes 16 fl oz, 1 qt | features Matte, Furniture
~Spray Paint | 5 14 | .45 | features Gloss, Matte, Metallic, Primer-in-One
~Wood Stain | 9 49 | = | sizes 8 fl oz, 1 qt, 1 gal | features Oil-Based, Gel, Water-Based | colors wood | for decks, furniture makeovers, fences
~Primer | 12 44 | = | sizes 1 qt, 1 gal | features Stain-Blocking, All-Surface | colors -
~Polyurethane | 12 54 | = | sizes 8 fl oz, 1 qt, 1 gal | features Satin, Gloss, Water-Based | colors -
## Supplies | colors - | names supply | for bedrooms, trim, furniture makeovers | notes Cleans up with water. Made for repeated use
Paint Brush Set | 7 44 | .4 | sizes 3-Pack, 5-Pack | features Angled, Synthetic, Trim | with fine tips, a comfortable handle, even pickup
Paint Roller Kit | 11 49 | .9 | features 9-Inch, Extension-Pole, Mini | with a lint-free cover, a sturdy tray
~Painter's Tape | 4 34 | .2 1.2 | steps 1-Pack, 3-Pack, 6-Pack | features Multi-Surface, Delicate, Sharp-Line | with clean removal, sharp paint lines
Drop Cloth | 7 39 | 1.2 | features Canvas, Plastic | sizes 4 x 12 ft, 9 x 12 ft | with a leak-resistant backing, heavy weave
~Caulk | 4 14 | .4 | features Paintable, Silicone, Kitchen-and-Bath | with a flexible seal, mildew resistance
Sandpaper | 4 22 | .1 .5 | steps 10-Pack, 25-Pack, 50-Pack | features 80-Grit, 120-Grit, 220-Grit, Assorted | with a long-lasting grit, a tear-resistant back
Wallpaper | 24 99 | 1.1 | features Peel-and-Stick, Floral, Textured, Grasscloth | names furnish | colors linen | with an easy paste-free back, a washable surface | for accent walls, rentals
Paint Sprayer | 49 299 | 2.4 | features HVLP, Airless, Cordless | model code | with three spray patterns, easy cleaning
# Electrical & Lighting | brands elec | model none | names supply | with a long rated life, simple wiring, a sturdy housing, energy savings | for kitchens, hallways, workshops, rentals | features LED, Dimmable, Energy-Saving | notes Safety listed. Hardware included. Five-year warranty
## Bulbs & Fixtures | with simple wiring, warm even light, a sturdy housing
LED Light Bulbs | 6 39 | .1 .8 | steps 2-Pack, 4-Pack, 12-Pack | features Soft-White, Daylight, Dimmable, 60-Watt-Equivalent | colors - | with a long rated life, energy savings
Pendant Light | 29 249 | 1.6 | of Metal, Glass, Rattan | features Industrial, Modern, Globe | names furnish | colors metal
Chandelier | 79 599 | 5.5 | of Metal, Crystal, Wood | features Five-Light, Farmhouse, Modern | names furnish | colors metal
Flush Mount Light | 24 149 | 1.4 | features LED, Farmhouse, Dimmable | colors metal
Wall Sconce | 24 179 | 1 | of Metal, Glass | features Plug-In, Modern, Swing-Arm | names furnish | colors metal
Floor Lamp | 34 249 | 4.2 | of Metal, Wood | features Arc, Tripod, Torchiere | names furnish | colors neutral | for reading corners, living rooms | with a foot switch, a weighted base
Table Lamp | 19 179 | 1.6 | of Ceramic, Glass, Metal | features Touch, USB, Farmhouse | names furnish | colors linen | for bedsides, consoles | with a linen shade, an inline switch
Under-Cabinet Lights | 14 79 | .5 | features LED, Motion-Sensing, Rechargeable | sizes 2-Pack, 3-Pack, 6-Pack | colors neutral
## Wiring | with simple installation, a sturdy housing, safety certification
Extension Cord | 8 69 | .4 2.6 | steps 6 ft, 15 ft, 25 ft, 50 ft | features Outdoor, Heavy-Duty, Three-Outlet
Wall Outlet | 3 34 | .1 | features USB, Tamper-Resistant, GFCI | colors neutral
Light Switch | 3 29 | .1 | features Single-Pole, Three-Way, Rocker | colors neutral
Dimmer | 12 49 | .15 | features Slide, Toggle, LED | colors neutral
~Electrical Wire | 14 119 | 1 6 | steps 25 ft, 50 ft, 100 ft | features 12-Gauge, 14-Gauge | colors - | with solid copper, clear labeling
Circuit Tester | 7 39 | .1 | features Non-Contact, GFCI | for home repairs, outlets
Multimeter | 14 149 | .4 | features Digital, Auto-Ranging, Clamp | model code | with a clear display, sturdy probes, auto shut-off | for home repairs, cars, hobby electronics
~Electrical Tape | 3 17 | .1 .6 | steps 1-Pack, 5-Pack, 10-Pack | features Flame-Retardant, Colored | with a strong hold, weather resistance | for splices, color coding
# Plumbing & Bath Fixtures | brands plumb | model none | names supply | colors metal | with solid brass construction, a ceramic cartridge, water-saving flow, easy installation | for kitchen remodels, guest baths, quick fixes | features Brushed-Nickel, Matte-Black, Chrome | notes Hardware included. Limited lifetime warranty. Installs without special tools
## Fixtures | with solid construction, water-saving flow, easy installation | for kitchen remodels, guest baths
Kitchen Faucet | 44 349 | 2.2 | features Pull-Down, Touchless, Single-Handle
Bathroom Faucet | 29 249 | 1.6 | features Widespread, Single-Hole, Waterfall
Shower Head | 14 129 | .6 | features Rainfall, Handheld, High-Pressure
Shower System | 79 499 | 4.5 | features Rainfall, Thermostatic
Toilet | 119 599 | 41 | features Dual-Flush, Elongated, One-Piece | colors - | with a soft-close seat, a quiet fill valve, a powerful flush
Toilet Seat | 19 129 | 2.4 | features Soft-Close, Elongated, Round | colors - | with quiet hinges, easy removal, a smooth surface
Bidet Attachment | 24 149 | 1.1 | features Dual-Nozzle, Warm-Water | colors -
Kitchen Sink | 99 599 | 9 | of Stainless Steel, Fireclay, Granite | features Undermount, Farmhouse, Double-Bowl | colors - | names furnish | with a sound-dampening pad, a basket strainer, rounded corners
Bathroom Vanity | 199 1299 | 42 | of Oak, Engineered Wood | features Floating, Double, Single | colors furniture | names furnish | with a ceramic basin, soft-close doors, roomy drawers
## Repair | colors - | with sturdy parts, easy installation, leak-free seals | for quick fixes, rentals, old pipes
Toilet Repair Kit | 9 39 | .6 | features Universal, Quiet-Fill
Plunger | 6 29 | .6 | features Toilet, Sink, Accordion | with a deep flange, a comfortable handle | for clogged toilets, sinks
Drain Snake | 7 59 | .9 | features 15-Foot, 25-Foot, Drill-Powered | with a flexible cable, a sturdy crank | for clogged sinks, showers
Pipe Wrench | 12 59 | 1.1 | sizes 10 in, 14 in, 18 in | features Aluminum, Heavy-Duty | brands plumb, hand | with hardened jaws, a cushioned grip | for old pipes, workshops
Supply Line | 5 19 | .15 | features Braided, Stainless | sizes 12 in, 20 in, 30 in
~Thread Seal Tape | 2 12 | .05 | sizes 1-Pack, 5-Pack, 10-Pack | features PTFE, Gas-Rated
Water Heater | 199 999 | 22 | features Tankless, Electric, Point-of-Use | model code | with endless hot water, a digital display, a compact body | for cabins, family homes
# Safety & Storage | brands safe, hand | model none | names supply | with adjustable straps, reinforced corners, a comfortable fit, quick latches | for job sites, garages, workshops, weekend projects | features Heavy-Duty, Adjustable, Lightweight | notes Built for the job site. Two-year warranty. Meets current safety standards
## Safety Gear
Safety Glasses | 4 24 | .05 | features Anti-Fog, Wraparound, Over-Glasses | colors - | with scratch-resistant lenses, soft nose pads
Work Gloves | 6 34 | .15 | features Leather, Cut-Resistant, Nitrile-Coated | sizes short | unit pair | with a padded palm, a snug cuff
Hard Hat | 11 54 | .4 | features Vented, Full-Brim | with a ratchet fit, a sweatband
Ear Defenders | 9 49 | .25 | features Foldable, Electronic | with soft cups, an adjustable headband
Respirator Mask | 9 54 | .2 | features Half-Face, Reusable | colors - | with replaceable filters, a soft seal
Knee Pads | 12 59 | .6 | features Gel, Foam | unit pair | with soft gel, adjustable straps
Safety Vest | 7 34 | .2 | features Reflective, Zip-Front | sizes short | with reflective strips, four pockets
## Tool Storage | with reinforced corners, sturdy latches, plenty of pockets
Tool Box | 17 119 | 3 | features Rolling, Steel, Stackable
Tool Chest | 99 899 | 34 | features Five-Drawer, Rolling | with ball-bearing slides, a keyed lock
Tool Bag | 17 99 | 1.2 | features Wide-Mouth, Backpack, Waterproof
Tool Belt | 17 89 | .9 | features Leather, Suspenders, 12-Pocket
Workbench | 69 499 | 24 | features Folding, Wooden, Height-Adjustable | with a sturdy top, a lower shelf, a peg board
Pegboard Kit | 19 119 | 3 | features Metal, 32-Piece | with assorted hooks, easy mounting
Step Ladder | 29 199 | 5 | sizes 4 ft, 6 ft, 8 ft | features Fiberglass, Aluminum, Folding | with wide treads, a tool tray, locking braces | for painting, high shelves
Extension Ladder | 99 399 | 13 | sizes 16 ft, 20 ft, 24 ft | features Fiberglass, Aluminum | with non-slip feet, locking rungs, a rope pulley | for gutters, roofs
`;
