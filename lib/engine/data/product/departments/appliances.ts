/** Settings and line format: see ../catalogue.ts. */
export const appliances = `
Appliances | code APL | share .8 | cost .58 .72 | endings fine | model code | names tech | colors appliance | series Prima, Vita, Classica, Aura, Forte, Serena, Compacta, Ardent, Polar, Brio, Ventura, Element | notes One-year parts and labor warranty. Energy-efficient by design. Parts are easy to order
brands major: Kelmar, Brandtfeld+, Norlund, Whitmoor, Ostrava Home-, Gattenfeld+, Tornella, Sanrico-
brands small: Kesslin, Brioness, Cucinova+, Morningside, Whirlwell-, Tastemark, Sizzleworth, Vapora
brands air: Airmoor, Breezely, Purevane+, Frostline, Calidor, Ventora-
brands floor: Vortelle, Dustrix+, Roverbot, Sweepwell-, Cyclora
brands care: Steamwright, Presswell, Groomera, Silkline-
# Refrigerators & Freezers | brands major | with adjustable glass shelves, a humidity-controlled drawer, bright LED lighting, reversible doors, a quiet compressor | for family kitchens, small apartments, garages | features Counter-Depth, Fingerprint-Resistant, Frost-Free
## Refrigerators | names volume
French Door Refrigerator | 1199 3299 | 110 150 | steps 20 cu ft, 22 cu ft, 25 cu ft, 28 cu ft
Side-by-Side Refrigerator | 999 2299 | 105 135 | steps 22 cu ft, 25 cu ft, 27 cu ft
Top Freezer Refrigerator | 499 999 | 60 80 | steps 14 cu ft, 18 cu ft, 21 cu ft
Bottom Freezer Refrigerator | 799 1799 | 75 100 | steps 17 cu ft, 19 cu ft, 22 cu ft
Mini Fridge | 89 349 | 14 30 | steps 1.7 cu ft, 3.2 cu ft, 4.4 cu ft | features Retro, Compact, Glass-Door | for dorm rooms, offices, game rooms
Wine Cooler | 149 1299 | 16 55 | names tech | steps 12 Bottles, 24 Bottles, 46 Bottles | features Dual-Zone, Freestanding, Built-In | with a UV-filtering glass door, wooden shelves, a digital thermostat | for red and white wines, dining rooms
Beverage Refrigerator | 199 899 | 28 50 | steps 3.2 cu ft, 4.5 cu ft, 5.3 cu ft | features Glass-Door, Under-Counter, Built-In
## Freezers & Ice | names volume
Chest Freezer | 159 799 | 25 65 | steps 3.5 cu ft, 5 cu ft, 7 cu ft, 14 cu ft | features Manual-Defrost, Garage-Ready, Deep | with a removable basket, a defrost drain, an adjustable thermostat | for bulk shopping, hunters, garages
Upright Freezer | 249 1099 | 35 80 | steps 6 cu ft, 14 cu ft, 17 cu ft, 21 cu ft | for bulk shopping, basements, large families
Countertop Ice Maker | 89 549 | 9 | names tech | features Nugget, Bullet, Self-Cleaning | with a removable basket, a quiet pump, a clear viewing window | for parties, small kitchens, iced coffee
Built-In Ice Maker | 399 1799 | 32 | names tech | features Under-Counter, Clear-Ice | with automatic shut-off, a drain pump, a touch panel | for home bars, outdoor kitchens
Kegerator | 449 1199 | 48 | names tech | features Single-Tap, Dual-Tap | with a stainless tower, rolling casters, a digital thermostat | for home bars, game nights
# Ranges & Ovens | brands major | with a large oven window, heavy-duty grates, precise temperature control, an easy-clean interior | for batch cooking, family kitchens, keen bakers | features Convection, Smart, Self-Cleaning
## Ranges & Cooktops | sizes 24 in, 30 in, 36 in | names sized
Gas Range | 599 2999 | 80
Electric Range | 499 1899 | 75 | with a large oven window, a smooth glass top, precise temperature control, an easy-clean interior
Induction Range | 999 3499 | 78 | with a large oven window, a smooth glass top, precise temperature control, an easy-clean interior
Dual Fuel Range | 1799 4999 | 105
Gas Cooktop | 249 1299 | 18 | features Five-Burner, Sealed-Burner, Slim | with cast iron grates, a high-power burner, knob child locks | for remodels, family kitchens
Induction Cooktop | 299 1899 | 16 | features Four-Zone, Bridge-Zone, Frameless | with touch controls, a child lock, fast boil times
## Ovens & Hoods | with a large oven window, precise temperature control, an easy-clean interior, soft-close hinges
Wall Oven | 899 3299 | 68 | sizes 24 in, 27 in, 30 in | names sized
Double Wall Oven | 1599 4499 | 120 | sizes 27 in, 30 in | names sized
Over-the-Range Microwave | 199 649 | 25 | names volume | steps 1.6 cu ft, 1.9 cu ft, 2.1 cu ft | with a two-speed vent, one-touch presets, an easy-clean interior
Range Hood | 99 899 | 13 | features Under-Cabinet, Wall-Mount, Ducted, Convertible | sizes 30 in, 36 in | names sized | with dishwasher-safe filters, three fan speeds, LED task lights
Warming Drawer | 599 1499 | 27 | features Built-In, Soft-Close
Portable Induction Burner | 49 129 | 2.6 | features Single, Double, Slim | brands small | colors neutral | with touch controls, a timer, fast boil times | for dorm rooms, buffets, camping with power
# Washers & Dryers | brands major | with a quiet motor, a quick wash program, a delay start, a large clear door | for family laundry, apartments, sensitive fabrics | features Smart, Energy-Saving, Stackable
## Washers | names volume | steps 2.4 cu ft, 4.5 cu ft, 5 cu ft
Front Load Washer | 599 1499 | 75 100
Top Load Washer | 449 1199 | 55 75 | steps 3.8 cu ft, 4.5 cu ft, 5.3 cu ft
Portable Washer | 129 399 | 14 24 | steps 0.9 cu ft, 1.6 cu ft, 2.0 cu ft | features Twin-Tub, Compact, Rolling | for campers, dorm rooms, small loads
Washer Dryer Combo | 899 2299 | 78 110 | features Ventless, Smart, All-in-One
Stacked Laundry Center | 1199 2299 | 105 125 | features Full-Size, Compact
## Dryers | names volume | steps 4 cu ft, 7.4 cu ft, 8 cu ft | with moisture sensors, a wrinkle-release cycle, a reversible door
Electric Dryer | 399 1199 | 48 62
Gas Dryer | 499 1299 | 50 64
Heat Pump Dryer | 799 1799 | 50 65 | features Ventless, Smart
Compact Dryer | 179 599 | 20 35 | steps 1.5 cu ft, 2.6 cu ft, 4 cu ft | features Wall-Mount, Portable
Spin Dryer | 99 229 | 8 12 | steps 0.6 cu ft, 0.9 cu ft | features Countertop, Portable
Laundry Pedestal | 149 329 | 20 | names tech | features Drawer, Universal | with a smooth drawer, anti-vibration feet | steps -
Steam Closet | 599 1599 | 70 | names tech | features Smart, Mirror-Door | with a trouser press, a sanitize program, a gentle drying mode | for suits, winter coats, delicate fabrics | steps -
# Dishwashers | brands major | with adjustable racks, a third rack for cutlery, a half-load program, a leak sensor | for busy kitchens, open-plan homes, small households | features Quiet, Smart, Top-Control, Fingerprint-Resistant
## Built-In
Built-In Dishwasher | 399 1499 | 38 | sizes 18 in, 24 in | names sized
Panel-Ready Dishwasher | 799 1899 | 37 | sizes 18 in, 24 in | names sized
Drawer Dishwasher | 899 1799 | 30 | features Single, Double
Top Control Dishwasher | 449 1399 | 38
Front Control Dishwasher | 349 899 | 36
Slim Dishwasher | 399 999 | 31 | features 18-Inch, Quiet
## Portable & Disposal | for renters, campers, small kitchens
Countertop Dishwasher | 249 499 | 19 | features Compact, Five-Setting, Hose-Free
Portable Dishwasher | 449 899 | 42 | features Rolling, 18-Inch, 24-Inch
Garbage Disposal | 79 349 | 5.5 | features 1/2 HP, 3/4 HP, 1 HP, Quiet | colors - | with a stainless grind chamber, a quick-mount collar, sound insulation | for food scraps, kitchen remodels
Trash Compactor | 799 1499 | 60 | features Under-Counter, Odor-Filtering | with a charcoal filter, a key lock
Water Filter Faucet | 89 349 | 2.2 | features Three-Stage, Instant-Hot | colors neutral | with a slim spout, quick-change cartridges, a filter-life light | for tea, drinking water
Dish Sanitizer | 99 249 | 6 | features UV, Countertop | colors neutral | with a removable rack, a countdown display, quiet drying | for baby bottles, cutlery
# Microwaves & Toaster Ovens | brands small, major | with a child lock, one-touch presets, an easy-clean interior, a clear digital display | for reheating, weeknight cooking, small kitchens, offices | features Countertop, Compact, Digital | colors appliance | notes One-year parts and labor warranty. Easy to clean. Recipe booklet included
## Microwaves | names volume
Microwave Oven | 69 299 | 10 18 | steps 0.7 cu ft, 0.9 cu ft, 1.1 cu ft, 1.6 cu ft
Convection Microwave | 149 449 | 15 21 | steps 1.0 cu ft, 1.2 cu ft, 1.5 cu ft
Grill Microwave | 109 299 | 12 16 | steps 0.8 cu ft, 1.0 cu ft
Flatbed Microwave | 99 299 | 11 15 | steps 0.8 cu ft, 0.9 cu ft
Retro Microwave | 79 189 | 10 13 | steps 0.7 cu ft, 0.9 cu ft | colors kitchen
Microwave Drawer | 899 1699 | 34 40 | steps 1.0 cu ft, 1.2 cu ft | features Built-In, Touch-Open | brands major
## Toaster Ovens & Toasters | features Convection, Six-Slice, Digital | with a removable crumb tray, even browning, a simple dial
Toaster Oven | 39 249 | 6
Air Fryer Toaster Oven | 79 349 | 9 | features 10-in-1, Digital, French-Door
Toaster | 19 129 | 1.6 | features Two-Slice, Four-Slice, Retro, Long-Slot | colors kitchen | with extra-wide slots, a bagel setting, a high-lift lever | for bagels, breakfast
Pizza Oven | 99 599 | 9 | features Countertop, Electric, Two-Minute | with a cordierite stone, fast preheating, a viewing window | for pizza nights, flatbreads
Rotisserie Oven | 59 199 | 8 | features Vertical, Digital
Convection Oven | 79 299 | 9 | features Countertop, Digital, Large
# Coffee & Tea Makers | brands small | with a removable water tank, automatic shut-off, easy descaling, a drip tray | for slow mornings, home offices, espresso lovers | colors appliance | features Programmable, Compact, Stainless | notes Backed by a two-year warranty. Easy to descale. Recipe booklet included
## Coffee Makers
Drip Coffee Maker | 24 199 | 2.6 | features Programmable, Thermal, 12-Cup
Espresso Machine | 99 899 | 6 | features 15-Bar, Semi-Automatic, Compact | with a steam wand, a cup warmer, precise temperature control
Super-Automatic Espresso Machine | 499 1799 | 10 | features One-Touch, Milk-Frothing | with a burr grinder, a milk carafe, a touch display
Single-Serve Coffee Maker | 49 199 | 2.4 | features Compact, Pod, Reusable-Filter
Cold Brew Maker | 24 119 | 1.2 | features Glass, Slow-Drip, Fast | with a fine mesh filter, an airtight lid | for iced coffee, summer afternoons
French Press | 19 79 | .8 | features Insulated, Glass, Double-Wall | colors neutral | model series | with a fine mesh filter, a heat-resistant handle
Pour-Over Coffee Set | 24 99 | 1 | features Glass, Ceramic | colors neutral | model series | with a reusable filter, a heat-resistant handle
Percolator | 29 99 | 1.3 | features Stovetop, Electric, 10-Cup | with a cool-touch handle, a clear brew window, easy cleaning
## Grinders & Kettles | for fresh beans, tea drinkers, small kitchens
Coffee Grinder | 19 249 | 1.4 | features Burr, Conical-Burr, Blade | with stepped grind settings, a static-free container, a pulse button
Electric Kettle | 19 99 | 1.2 | features Glass, Stainless, Temperature-Control | with a concealed element, boil-dry protection, a cordless base
Gooseneck Kettle | 29 149 | 1.1 | features Electric, Stovetop | with a slender spout, a balanced handle, a built-in timer
Milk Frother | 14 89 | .7 | features Handheld, Automatic, Hot-and-Cold | with a whisper-quiet motor, a nonstick jug | for lattes, hot chocolate, matcha
Tea Maker | 39 179 | 1.8 | features Glass, Automatic | with a lift-out infuser, adjustable brew strength, a keep-warm function
# Small Kitchen Appliances | brands small | with dishwasher-safe parts, a compact footprint, non-slip feet, an intuitive dial | for weeknight dinners, meal prep, small kitchens, batch cooking | colors kitchen | features Compact, Digital, Stainless | notes Backed by a two-year warranty. Recipe booklet included. Easy to clean
## Blending & Mixing
Countertop Blender | 29 349 | 3.6 | features High-Speed, 64-Ounce, Glass-Jar | for smoothies, soups, frozen drinks
Personal Blender | 19 89 | 1.3 | features Portable, Rechargeable | for smoothies, the gym bag, protein shakes
Immersion Blender | 19 99 | .9 | features Cordless, Variable-Speed | plus with Whisk Attachment | for soups, sauces, baby food
Stand Mixer | 99 549 | 8.5 | features Tilt-Head, Bowl-Lift, 5-Quart | with a dough hook, a splash guard, a planetary action | for bread dough, buttercream, holiday baking
Hand Mixer | 17 79 | 1 | features Five-Speed, Cordless | for cake batter, whipped cream
Food Processor | 39 299 | 4.2 | features 8-Cup, 12-Cup, 14-Cup | with a wide feed tube, reversible discs, a pulse button
Juicer | 29 349 | 4 | features Cold-Press, Centrifugal, Citrus | with a wide chute, a pulp container, a quiet motor | for green juices, citrus season
## Cooking
Air Fryer | 39 229 | 4.8 | features 4-Quart, 6-Quart, Dual-Basket, Digital | with a nonstick basket, a viewing window, quick presets | for crisp fries, weeknight wings
Slow Cooker | 24 129 | 4.5 | features Programmable, 6-Quart, Locking-Lid | for pot roast, chili, potlucks
Multi-Cooker | 59 249 | 5.2 | features 6-Quart, 8-Quart, 9-in-1
Rice Cooker | 19 249 | 2.4 | features 6-Cup, Fuzzy-Logic, Induction | with a nonstick pot, a keep-warm mode, a steam tray | for rice, oatmeal, steamed vegetables
Waffle Maker | 17 119 | 2 | features Belgian, Mini, Double | with nonstick plates, a browning dial, upright storage | for brunch, weekend breakfasts
Electric Griddle | 29 129 | 3.2 | features Extra-Large, Ceramic, Foldable | for pancakes, brunch crowds
Indoor Grill | 39 199 | 4 | features Smokeless, Contact, Panini | for panini, burgers, small kitchens
Deep Fryer | 39 149 | 3.8 | features Oil-Filtering, 4-Quart | for fries, doughnuts, weekend treats
Sous Vide Cooker | 49 229 | 1.1 | features Wi-Fi, Immersion | with precise temperature control, a quiet pump, a strong clamp
Bread Maker | 59 249 | 5.5 | features Programmable, Gluten-Free | with fifteen programs, a fruit and nut dispenser, a viewing window | for fresh loaves, pizza dough
Food Dehydrator | 39 199 | 3.6 | features Five-Tray, Digital | with stackable trays, an adjustable thermostat | for jerky, dried fruit, herbs
Vacuum Sealer | 39 179 | 2.2 | features Automatic, Handheld | with a built-in cutter, dry and moist modes | for bulk shopping, sous vide
Ice Cream Maker | 39 349 | 4.5 | features 1.5-Quart, Compressor, Frozen-Bowl | with a removable bowl, a mix-in opening, a quiet motor | for gelato, frozen yogurt
# Vacuums & Floor Care | brands floor | colors tech | with a washable filter, a wide cleaning head, a large dust bin, tangle-free brushes | for pet hair, hard floors, stairs, large homes | features Cordless, Bagless, Pet, Lightweight | notes Backed by a two-year warranty. Filters are easy to replace. Stores upright
## Vacuums
Stick Vacuum | 79 599 | 2.6
Upright Vacuum | 79 449 | 6.5 | features Bagless, Swivel, Pet
Canister Vacuum | 99 699 | 6.2 | features Bagged, Quiet, HEPA
Robot Vacuum | 149 899 | 3.6 | features Self-Emptying, Mapping, Slim | with laser mapping, app zones, automatic recharging
Handheld Vacuum | 24 179 | 1.2 | features Cordless, Wet-Dry, Car
Wet Dry Vacuum | 59 249 | 7.5 | features 5-Gallon, 12-Gallon | with a blower port, a locking hose, swivel casters | for workshops, garages, floods
Backpack Vacuum | 199 599 | 5.2 | features Cordless, HEPA
## Floor Washers | with a swivel head, a large water tank, a washable roller, quick drying | for tile, sealed hardwood, busy hallways
Steam Mop | 49 199 | 2.7 | features Variable-Steam, Foldable, Two-Tank | with washable pads, a swivel head, fast heat-up | for tile, sealed hardwood
Carpet Cleaner | 99 349 | 7.5 | features Upright, Heated | for rugs, upholstery, pet accidents
Spot Cleaner | 79 199 | 4.2 | features Portable, Cordless | for car seats, stairs, pet accidents
Robot Mop | 149 699 | 3.4 | features Sonic, Self-Washing | with app zones, automatic recharging, a large water tank
Floor Polisher | 79 299 | 5.8 | features Cordless, Dual-Brush
Hard Floor Cleaner | 149 549 | 4.6 | features Cordless, Self-Cleaning
# Heating & Cooling | brands air | colors neutral | with a washable filter, a quiet night mode, a remote control, a digital thermostat, automatic shut-off | for bedrooms, home offices, large living rooms, allergy season | features Quiet, Smart, Compact | notes One-year parts and labor warranty. Easy to move. Energy-efficient by design
## Cooling
Window Air Conditioner | 149 699 | 19 45 | names sized | steps 5000 BTU, 8000 BTU, 12000 BTU, 18000 BTU
Portable Air Conditioner | 249 799 | 23 36 | names sized | steps 8000 BTU, 10000 BTU, 14000 BTU | features Dual-Hose, Smart
Mini Split Air Conditioner | 599 1999 | 32 60 | names sized | steps 9000 BTU, 12000 BTU, 18000 BTU, 24000 BTU | features Ductless, Inverter
Tower Fan | 39 179 | 4.5 | features Oscillating, Bladeless, Quiet
Pedestal Fan | 24 149 | 4 | features Oscillating, DC-Motor, Retro
Ceiling Fan | 69 449 | 6.8 | features 52-Inch, LED, Reversible | with three light settings, a reversible motor, balanced blades
Desk Fan | 14 69 | 1.2 | features USB, Clip-On, Rechargeable
Evaporative Cooler | 79 399 | 8 | features Portable, Three-Speed
## Heating & Air
Space Heater | 29 199 | 2.6 | features Ceramic, Infrared, Oscillating | with tip-over protection, automatic shut-off, a digital thermostat
Oil-Filled Radiator | 59 199 | 9.5 | features Digital, Seven-Fin | with tip-over protection, silent heat, hidden casters
Electric Fireplace | 129 899 | 19 | features Wall-Mount, Freestanding, Recessed | with a realistic flame, a heat-free mode, a remote control
Air Purifier | 59 499 | 5 | features HEPA, Large-Room, Smart | with a filter-life light, an air quality display, a quiet night mode | for bedrooms, allergy season, pet owners
Humidifier | 24 149 | 2 | features Cool-Mist, Ultrasonic, Warm-Mist | with a top-fill tank, an essential oil tray, a quiet night mode | for dry winters, nurseries, houseplants
Dehumidifier | 99 399 | 14 | features 22-Pint, 35-Pint, 50-Pint | with a drain hose, a large tank, an auto-defrost | for basements, laundry rooms
# Garment & Personal Care Appliances | brands care | colors neutral | with automatic shut-off, a heat-resistant tip, a long swivel cord, fast heat-up | for travel, busy mornings, delicate fabrics | features Compact, Cordless, Ceramic | notes Backed by a two-year warranty. Travel pouch included
## Garment Care | with automatic shut-off, a large water tank, a long swivel cord, fast heat-up
Steam Iron | 19 129 | 1.5
Garment Steamer | 24 199 | 2.2 | features Handheld, Upright, Travel
Steam Generator Iron | 99 399 | 4.8 | features High-Pressure, Auto-Off
Sewing Machine | 79 599 | 6 | features 60-Stitch, Computerized, Portable | with an automatic needle threader, bright LED lighting, a drop-in bobbin | for hemming, quilting, first projects
Serger | 179 599 | 6.5 | features Four-Thread, Color-Coded | with differential feed, a free arm, easy threading | for knits, seams, garment making
Fabric Shaver | 9 34 | .25 | features Rechargeable, Compact | with a large blade, a detachable bin | for sweaters, sofas
## Hair & Body
Hair Dryer | 24 299 | .6 | features Ionic, Foldable, Diffuser | with three heat settings, a cool-shot button, a magnetic nozzle
Hair Straightener | 24 179 | .4 | features Titanium, Ceramic, Wide-Plate
Curling Iron | 19 149 | .4 | features Ceramic, Rotating, Tourmaline
Electric Shaver | 29 249 | .3 | features Wet-Dry, Foil, Rotary | with a pop-up trimmer, a charging stand, a close comfortable shave | for daily shaves, travel
Beard Trimmer | 19 99 | .22 | features Cordless, Waterproof, Precision | with twenty length settings, washable blades, a zero-gap edge | for stubble, neat edges
Electric Toothbrush | 19 199 | .25 | features Sonic, Rechargeable, Rotating | with a two-minute timer, a pressure sensor, five cleaning modes | for sensitive gums, travel
`;
