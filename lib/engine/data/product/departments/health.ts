/** Settings and line format: see ../catalogue.ts. */
export const health = `
Health & Wellness | code HLT | share .8 | cost .38 .55 | endings everyday | model none | names care | colors - | series Vital, Daily Balance, Restore, Essentials, Pure Ground, Clear Day, Steady, Renew | notes Third-party tested. Made in small batches. Store in a cool dry place. Read the label before use. Recyclable bottle
brands vitamin: Nutrivale, Wellspring Labs, Vitaroot+, Solstice Nutrition, Purebase, Dailymill-, Herbary & Co
brands care: Medifirst, Carewell House, Handisafe-, Soothex, Nordplast, Remedia+
brands device: Vitalog, Pulsemed+, Omnicheck, Healthron-, Sanitas Nova
brands fit: Leanforge, Protena, Ironmeadow, Fuelwright+, Gainsworth-, Oatpeak
brands rest: Calmery, Slumberwell, Zenfield, Restoria+, Aromara
# Vitamins & Minerals | brands vitamin | with high absorption, no artificial colors, a vegan formula, easy-to-swallow capsules, a full month of servings | for daily nutrition, immune support, busy adults, winter months | features High-Potency, Vegan, Chewable, Extra-Strength | names care
## Vitamins | sizes 60 Count, 90 Count, 120 Count, 180 Count
Multivitamin Tablets | 9 39 | .15 | features Men's, Women's, Senior, Vegan, Daily
Vitamin C Tablets | 7 29 | .15 | features 500 mg, 1000 mg, Chewable, Time-Release
Vitamin D3 Softgels | 7 29 | .12 | features 1000 IU, 2000 IU, 5000 IU
B-Complex Capsules | 8 29 | .12 | features High-Potency, Methylated, Vegan
Vitamin B12 Lozenges | 8 24 | .1 | features 1000 mcg, 5000 mcg, Methylated | with a pleasant cherry taste, no added sugar, fast absorption
Multivitamin Gummies | 9 29 | .3 | features Kids', Women's, Sugar-Free, Prenatal | with real fruit flavors, no gelatin, a chewy texture
Prenatal Vitamins | 12 44 | .15 | features Folate, DHA, Gentle-Iron | for expecting mothers, daily nutrition
## Minerals | sizes 60 Count, 100 Count, 180 Count
Magnesium Capsules | 9 34 | .15 | features Glycinate, Citrate, 400 mg
Zinc Lozenges | 6 22 | .1 | features 25 mg, Cherry, Elderberry | with a pleasant taste, no artificial colors
Calcium Tablets | 7 27 | .3 | features 600 mg, Chewable, Citrate
Iron Capsules | 7 24 | .1 | features Gentle, 18 mg, 65 mg
~Electrolyte Powder | 14 44 | = | sizes 8 oz, 12 oz | features Lemon Lime, Berry, Unflavored | for workouts, hot days, long travel | with a quick mix, no added sugar
# Supplements | brands vitamin | with no artificial fillers, a vegan formula, clear dosing, third-party tested purity | for daily routines, active adults, gut comfort | features Organic, High-Potency, Vegan | names care
## Herbal | sizes 60 Count, 90 Count, 120 Count | with no artificial fillers, a vegan formula, clear dosing
Turmeric Capsules | 9 34 | .13 | features Black Pepper, 1500 mg, Organic
Ashwagandha Capsules | 11 34 | .12 | features Root-Extract, 1300 mg, Organic
Elderberry Gummies | 9 27 | .3 | features Zinc, Kids', Sugar-Free
Milk Thistle Capsules | 9 27 | .12
Ginseng Capsules | 9 34 | .12 | features Korean Red, American, 1000 mg
Echinacea Drops | 8 24 | = | sizes 1 fl oz, 2 fl oz | features Goldenseal, Alcohol-Free
Ginger Chews | 4 14 | .2 | sizes 30 Count, 60 Count | features Original, Lemon, Spicy | with real ginger, a soft chewy bite | for travel, queasy stomachs
## Everyday Support | sizes 30 Count, 60 Count, 120 Count | with no artificial fillers, clear dosing, third-party tested purity
Probiotic Capsules | 14 54 | .1 | features 50 Billion CFU, Women's, Shelf-Stable
Fish Oil Softgels | 9 39 | .25 | features 1000 mg, Lemon, Triple-Strength
~Collagen Powder | 19 54 | = | sizes 10 oz, 16 oz, 20 oz | features Unflavored, Vanilla, Marine
Glucosamine Tablets | 12 39 | .25 | features Chondroitin, Triple-Strength
~Fiber Powder | 9 29 | = | sizes 12 oz, 23 oz | features Unflavored, Orange, Sugar-Free
Melatonin Tablets | 6 22 | .08 | features 3 mg, 5 mg, 10 mg, Dissolvable | for restless nights, jet lag
Joint Support Capsules | 14 44 | .15
# Sports Nutrition | brands fit | names care | with a smooth mix, no added sugar, a complete amino profile, clean ingredients | for post-workout shakes, lean muscle, busy mornings, endurance training | features Chocolate, Vanilla, Strawberry, Cookies & Cream, Unflavored
## Powders | sizes 1 lb, 2 lb, 5 lb
~Whey Protein Powder | 19 89 | =
~Plant Protein Powder | 24 79 | = | features Pea, Chocolate, Vanilla, Mocha
~Casein Protein Powder | 29 89 | =
~Mass Gainer | 29 89 | = | sizes 6 lb, 12 lb
~Creatine Monohydrate | 14 49 | = | sizes 10 oz, 16 oz, 32 oz | features Micronized, Unflavored, Blue Raspberry | with a fine texture, no fillers
~Pre-Workout Powder | 19 54 | = | sizes 8 oz, 12 oz | features Fruit Punch, Blue Raspberry, Stim-Free, Watermelon
~BCAA Powder | 17 44 | = | sizes 8 oz, 14 oz | features Watermelon, Lemonade, Mango
## Bars & Drinks | with plenty of protein, no artificial sweeteners, a smooth taste
Protein Bars | 12 39 | .7 | sizes 12 Count, 18 Count | features Peanut Butter, Chocolate Chip, Lemon, Almond Coconut
Protein Shakes | 14 44 | 4 | sizes 4-Pack, 12-Pack | features Chocolate, Vanilla, Coffee
Energy Gels | 14 44 | .8 | sizes 8-Pack, 24-Pack | features Citrus, Berry, Caffeinated | for marathons, long rides | with fast-acting carbohydrates, easy-tear packets
Energy Chews | 14 39 | .7 | sizes 12-Pack, 24-Pack | features Cherry, Orange, Cola | with fast-acting carbohydrates, natural flavors | for marathons, long rides
~Hydration Drink Mix | 12 39 | .3 | sizes 16 Count, 30 Count | features Lemon Lime, Raspberry, Grapefruit | with balanced electrolytes, a quick mix | for workouts, hot days
Shaker Bottle | 7 29 | .2 | features 20-Ounce, 28-Ounce, Stainless | with a wire whisk ball, a leakproof cap, measurement marks | for gym bags, protein shakes | colors sport | names gear
# First Aid | brands care | names supply | with sterile packaging, a compact case, clear instructions, skin-friendly adhesive | for kitchens, cars, hiking packs, classrooms | features Sterile, Latex-Free, Waterproof | notes Not made with natural rubber latex. Check the expiry date. Keep out of reach of children
## Bandages | with skin-friendly adhesive, sterile packaging, flexible fabric
Adhesive Bandages | 3 14 | .08 | sizes 30 Count, 60 Count, 100 Count | features Flexible, Waterproof, Kids', Knuckle
Gauze Pads | 4 14 | .12 | sizes 10 Count, 25 Count, 50 Count | features Sterile, Non-Stick
Elastic Bandage Wrap | 4 17 | .08 | sizes 1-Pack, 2-Pack, 4-Pack | features Self-Adhesive, Cohesive | with a snug stretch, reusable fabric | for sprains, sore knees
Medical Tape | 3 12 | .05 | sizes 1-Pack, 2-Pack, 6-Pack | features Paper, Silicone, Cloth
Blister Cushions | 5 14 | .03 | sizes 6 Count, 12 Count | features Hydrocolloid, Heel, Toe
Finger Splint Set | 6 17 | .08 | sizes 3-Pack, 5-Pack | features Aluminum, Padded | with soft foam, bendable aluminum | for jammed fingers, sports bags
## Kits & Treatments | with clear instructions, a long shelf life, easy application
First Aid Kit | 14 69 | .8 | features 100-Piece, 200-Piece, Travel, Car | with a compact case, clear instructions, labeled pockets
~Antibiotic Ointment | 4 12 | .04 | features Pain-Relief, Original, Scar-Reducing
Antiseptic Wipes | 4 14 | .2 | sizes 40 Count, 100 Count | features Alcohol, BZK
Instant Cold Packs | 7 24 | .6 | sizes 2-Pack, 6-Pack, 12-Pack | features Large, Compact | with quick activation, a flexible pouch | for sprains, sports bags
~Hydrogen Peroxide | 2 7 | = | sizes 8 fl oz, 16 fl oz | features 3%, Spray
~Burn Gel | 5 17 | = | sizes 2 oz, 4 oz | features Aloe, Cooling
Nitrile Gloves | 9 34 | .5 | sizes 50 Count, 100 Count, 200 Count | features Powder-Free, Textured, Black | with textured fingertips, a rolled cuff | for cleaning, first aid, food prep
# Pain & Cold Relief | brands care | names supply | with fast-acting relief, a non-drowsy formula, a child-resistant cap, easy dosing | for headaches, sore muscles, cold season | features Extra-Strength, Maximum-Strength, Non-Drowsy | notes Read the label before use. Keep out of reach of children. Compare the active ingredients
## Pain Relief | for headaches, sore muscles, fevers
Ibuprofen Tablets | 4 19 | .1 | sizes 50 Count, 100 Count, 200 Count | features 200 mg, Coated, Fast-Acting
Acetaminophen Caplets | 4 19 | .12 | sizes 50 Count, 100 Count, 225 Count | features 500 mg, Extra-Strength
Aspirin Tablets | 3 14 | .09 | sizes 36 Count, 120 Count, 200 Count | features 81 mg, 325 mg, Enteric-Coated
Pain Relief Patches | 6 22 | .1 | sizes 5 Count, 10 Count | features Lidocaine, Menthol, Large | with flexible fabric, up to twelve hours of relief | for sore backs, stiff necks
Muscle Rub | 5 17 | = | sizes 2 oz, 4 oz | features Menthol, Arnica, Warming | with a cooling tingle, a non-greasy feel | for sore muscles, stiff joints
Reusable Heat Pack | 9 34 | .8 | features Microwavable, Lavender, Neck | with even heat, a soft washable cover | for stiff necks, cramps
Heating Pad | 17 64 | .7 | features Moist-Heat, Extra-Large, Cordless | with six heat settings, auto shut-off, a washable cover | colors linen | for sore backs, cramps
## Cold & Allergy | for cold season, pollen season, sore throats
Cough Drops | 2 9 | .12 | sizes 30 Count, 80 Count, 160 Count | features Honey Lemon, Cherry, Menthol
Allergy Tablets | 7 34 | .04 | sizes 14 Count, 30 Count, 90 Count | features 24-Hour, Non-Drowsy, Children's
Nasal Spray | 5 22 | .05 | sizes 0.5 fl oz, 1.5 fl oz | features Saline, Decongestant
~Cough Syrup | 5 17 | = | sizes 4 fl oz, 8 fl oz, 12 fl oz | features Honey, Nighttime, Children's
Antacid Tablets | 4 17 | .2 | sizes 72 Count, 96 Count, 160 Count | features Assorted Fruit, Mint, Berry | for heartburn, spicy dinners
Throat Spray | 5 14 | = | sizes 4 fl oz, 6 fl oz | features Cherry, Honey, Menthol
# Health Monitors | brands device | names gear | series - | model code | with a large easy-read display, stored readings for two users, a travel case, one-touch operation | for home checkups, seniors, expecting parents | features Digital, Bluetooth, Automatic | endings retail | notes Clinically validated. Batteries included. Backed by a two-year warranty
## Monitors
Blood Pressure Monitor | 24 119 | .45 | features Upper-Arm, Wrist, Bluetooth
Pulse Oximeter | 14 59 | .06 | features Fingertip, Bluetooth, Pediatric
Blood Glucose Monitor | 17 69 | .15 | features Coding-Free, Bluetooth
Digital Thermometer | 7 29 | .03 | features Oral, Flexible-Tip, 10-Second | with a quick reading, a flexible tip, a fever alarm | for families, cold season
Infrared Thermometer | 17 69 | .12 | features No-Touch, Ear, Forehead | with a quick reading, a color-coded display | for families, cold season
Body Composition Scale | 24 129 | 1.8 | features Wi-Fi, Bluetooth, Slim | with clear trends in the app, a wide glass platform | for fitness goals, families
ECG Monitor | 69 179 | .05 | features Portable, Six-Lead, Pocket
## Tests & Aids
Pregnancy Tests | 6 19 | .05 | sizes 2 Count, 3 Count, 5 Count | features Early-Result, Digital | names supply | model none | for early answers, private testing at home | with clear results, simple steps
Ovulation Test Kit | 14 39 | .1 | sizes 20 Count, 50 Count | features Digital, Strip | names supply | model none | for family planning, cycle tracking | with clear results, simple steps
Glucose Test Strips | 14 49 | .06 | sizes 50 Count, 100 Count | names supply | model none | features No-Coding, Quick-Result | with a small sample size, quick results
Nebulizer | 29 129 | .6 | features Portable, Mesh, Compressor | with quiet operation, a fine mist, two mask sizes | for asthma care, children
TENS Unit | 24 99 | .2 | features Wireless, 24-Mode, Rechargeable | for sore backs, recovery days | with reusable pads, adjustable intensity
Stethoscope | 17 139 | .2 | features Dual-Head, Cardiology, Lightweight | for students, nurses, clinics | colors bright | with an acoustic dual chestpiece, soft ear tips
# Mobility & Support | brands care | names supply | with adjustable straps, breathable fabric, a non-slip grip, a lightweight frame | for recovery, seniors, long days on your feet | features Adjustable, Lightweight, Foldable | endings retail | notes Assembles without tools. One-year warranty. Fits left or right
## Mobility | with a non-slip grip, a lightweight frame, adjustable height | for recovery, seniors, daily errands
Walking Cane | 14 59 | .4 | features Folding, Quad, Offset
Rollator Walker | 59 249 | 7 | features Four-Wheel, Foldable, Seat
Wheelchair | 149 599 | 15 | features Transport, Folding, Lightweight
Knee Scooter | 99 299 | 10 | features All-Terrain, Steerable
Shower Chair | 29 119 | 3 | features Adjustable, Padded, Swivel | for safe bathing, recovery | with rubber feet, drain holes, adjustable legs
Grab Bar | 14 49 | .6 | features Suction, Stainless, Textured | for bathrooms, stairwells | with a textured grip, secure mounting
## Braces & Supports | sizes short | with adjustable straps, breathable fabric, a snug fit | for recovery, sports, long days on your feet | notes Fits left or right. Hand wash cold. Fits under clothing
Knee Brace | 12 69 | .25 | features Hinged, Compression, Open-Patella
Ankle Brace | 11 49 | .15 | features Lace-Up, Compression, Stirrup
Wrist Brace | 11 39 | .15 | features Night, Carpal, Reversible
Back Support Belt | 17 69 | .4 | features Lumbar, Breathable, Double-Pull
Compression Socks | 9 39 | .12 | features 15-20 mmHg, 20-30 mmHg, Open-Toe | colors office | unit pair | with graduated compression, a cushioned sole | for long flights, nurses, recovery
Posture Corrector | 12 44 | .2 | features Adjustable, Discreet, Padded
Insoles | 12 54 | .2 | features Memory-Foam, Arch-Support, Gel | unit pair | with deep heel cups, shock absorption | for long days on your feet, flat feet
# Sleep & Relaxation | brands rest | names care | with a calming scent, soft breathable fabric, a gentle timer, natural ingredients | for restless nights, meditation, long flights, evening routines | features Lavender, Chamomile, Unscented, Cooling | endings retail | notes Satisfaction guaranteed. Travel-friendly size. Made for quiet nights
## Sleep
Sleep Mask | 8 44 | .06 | features Contoured, Silk, Weighted | names supply | with an adjustable strap, a blackout fit, a soft lining
Earplugs | 4 29 | .02 | features Foam, Silicone, Reusable | sizes 2 Pairs, 10 Pairs, 50 Pairs | names supply | with a snug fit, a carry case
White Noise Machine | 19 69 | .4 | features Portable, Rechargeable, 24-Sound | names gear | with a headphone jack, a gentle timer, simple controls | for nurseries, light sleepers
Sunrise Alarm Clock | 24 119 | .5 | features Dimmable, FM-Radio, Sound | names gear | with a gradual light, gentle nature sounds, a snooze tap
Pillow Spray | 9 29 | = | sizes 2 fl oz, 4 fl oz | with a calming scent, natural essential oils | for restless nights, travel
Sleep Gummies | 11 29 | .25 | sizes 30 Count, 60 Count | features Melatonin, Melatonin-Free, Cherry | with natural flavors, no added sugar | for restless nights, jet lag
Knee Pillow | 14 44 | .5 | features Memory-Foam, Contoured | names supply | with a washable cover, an elastic strap | for side sleepers, sore hips
## Aromatherapy & Massage
Essential Oil | 6 29 | = | sizes 0.5 fl oz, 1 fl oz | features Lavender, Peppermint, Tea Tree, Eucalyptus, Frankincense | with pure plant oil, an easy dropper, an amber bottle
Essential Oil Diffuser | 17 69 | .5 | features Ultrasonic, Ceramic, Wood-Grain | names gear | with an auto shut-off, warm mood lighting
Massage Gun | 39 249 | .9 | features Mini, Deep-Tissue, Heated | names gear | with five head attachments, a quiet motor, long battery life | for sore muscles, recovery days
Neck Massager | 24 99 | 1.4 | features Heated, Shiatsu, Cordless | names gear | with adjustable straps, gentle heat, kneading nodes | for stiff necks, desk workers
Foot Spa | 34 119 | 2.6 | features Heated, Bubble, Collapsible | names gear | with massage rollers, a splash guard | for tired feet, home pedicures
Acupressure Mat Set | 19 69 | 1.1 | features Cotton, Travel, Lotus | names supply | with a neck pillow, a carry bag
# Eye & Ear Care | brands care, device | names supply | with a gentle formula, a hard case, a preservative-free formula, clear instructions | for dry eyes, contact wearers, screen days | features Sensitive, Preservative-Free | notes Read the label before use. Travel-friendly size. Recommended by professionals
## Eye Care | for dry eyes, contact lens wearers, screen days
Eye Drops | 5 24 | .03 | sizes 0.3 fl oz, 0.5 fl oz | features Lubricating, Redness-Relief, Allergy
~Contact Lens Solution | 7 22 | = | sizes 4 fl oz, 12 fl oz, 24 fl oz | features Multi-Purpose, Peroxide
Reading Glasses | 9 44 | .03 | sizes +1.00, +1.50, +2.00, +2.50, +3.00 | features Blue-Light, Round, Rectangular | with spring hinges, clear lenses, a soft pouch | for menus, crosswords, reading in bed | colors shoes
Eyeglass Cleaning Kit | 5 17 | .15 | features Lens-Spray, Travel | with a microfiber cloth, a tiny screwdriver
Heated Eye Mask | 17 59 | .15 | features USB, Graphene, Washable | with adjustable warmth, a soft lining
Contact Lens Case | 3 11 | .03 | sizes 1-Pack, 3-Pack | features Deep-Well, Travel | with leakproof caps, deep wells | for travel, contact lens wearers
## Ear Care
Ear Drops | 5 17 | .03 | sizes 0.5 fl oz, 1 fl oz | features Wax-Removal, Swimmer's | for swimmers, wax build-up
Ear Cleaning Kit | 9 39 | .15 | features Camera, Rinse | with soft tips, a storage case | for home ear care, wax build-up
Hearing Amplifier | 39 249 | .02 | features Rechargeable, Behind-the-Ear | unit pair | for TV nights, family dinners | with adjustable volume, soft ear tips
Hearing Aid Batteries | 9 29 | .05 | sizes 8 Count, 24 Count, 60 Count | features Size 10, Size 13, Size 312 | with long-lasting power, easy-grip tabs | for daily hearing aid wear, travel
Hearing Protection Earmuffs | 14 59 | .3 | features Foldable, Kids', Electronic | colors bright | for concerts, lawn work, fireworks | with padded cups, an adjustable headband
Swim Earplugs | 5 17 | .02 | features Moldable, Silicone, Kids' | sizes 2 Pairs, 6 Pairs | for swimming, showers | with a watertight seal, a carry case
`;
