/** Settings and line format: see ../catalogue.ts. */
export const baby = `
Baby | code BBY | share .6 | cost .45 .6 | model none | names supply | colors baby | series Little Cloud, Moonbeam, Sweet Pea, Acorn, Bluebell, Honeybee, Starling, Sparrow | notes Tested for safety. Easy to wipe clean
brands ride: Strollwell, Urbanest+, Cradlerock, Pramhaus+, Buckleup, Tinytrek-
brands nursery: Nestling & Co, Lullaby Lane, Slumberkin House, Oakcrib+, Dreamdrop-
brands feed: Sippity, Milkmoon, Spoonful & Co, Burpwell, Nourri+, Babyplate-
brands care: Cloudleaf, Softbottom, Cottonkin, Gentledew+, Snugdry-
brands play: Rattleberry, Tummytime Toys, Gigglewood+, Peekaboo Lane
brands wear: Little Larkin, Snugglebee-, Tiny Harbor, Wrenley, Organic Acorn+
# Strollers & Carriers | brands ride | names gear | colors luggage | with a one-hand fold, a large canopy, an adjustable handlebar, a roomy basket | for city sidewalks, travel, newborns, weekend walks | features Lightweight, Compact, All-Terrain, Convertible | notes Tested for safety. Easy to wipe clean. Folds in seconds | model series
## Strollers
Baby Stroller | 99 899 | 9.5
Umbrella Stroller | 39 199 | 5.5
Jogging Stroller | 129 599 | 12 | features Three-Wheel, Air-Tire, Foldable
Double Stroller | 149 999 | 14 | features Side-by-Side, Tandem, Convertible
Travel System | 199 999 | 15 | features Click-In, Modular | plus with Car Seat | with a click-in car seat, a one-hand fold, a large canopy
Stroller Wagon | 149 599 | 16 | features Two-Seat, Push-Pull
Pram | 249 1199 | 11 | features Classic, Modular
## Carriers | with lumbar support, breathable mesh, three carrying positions
Baby Carrier | 34 199 | .8 | features Ergonomic, Hip-Seat, Mesh
Baby Wrap | 24 89 | .5 | features Stretchy, Woven
Ring Sling | 34 99 | .4 | features Linen, Bamboo
Hiking Child Carrier | 129 349 | 3 | features Sunshade, Framed
Stroller Organizer | 12 39 | .4 | features Insulated, Universal | with cup holders, a zip pocket
Stroller Rain Cover | 11 34 | .4 | features Universal, Ventilated | colors - | with side vents, a front window
# Car Seats | brands ride | names gear | colors luggage | endings retail | with side-impact protection, a five-point harness, washable covers, an easy tightening belt | for newborns, growing toddlers, carpools, road trips | features Rotating, Lightweight, Slim, Convertible | notes Meets current safety standards. Easy to wipe clean. Fits most vehicles | model series
## Infant & Convertible
Infant Car Seat | 79 399 | 4.2
Convertible Car Seat | 99 449 | 9
All-in-One Car Seat | 149 499 | 11
Rotating Car Seat | 199 599 | 12 | features 360, Extended-Rear
Travel Car Seat | 69 249 | 4 | features Foldable, Lightweight
Car Seat Base | 59 179 | 3.5 | features Load-Leg, Latch
## Boosters & Accessories | with easy installation, soft washable fabric, a universal fit
Booster Seat | 24 249 | 4.5 | features High-Back, Backless, Folding | with cup holders, an adjustable headrest, washable covers
Car Seat Protector | 14 49 | 1 | features Waterproof, Padded
Baby Car Mirror | 11 39 | .4 | features Shatterproof, Wide, LED
Car Seat Canopy | 17 44 | .25 | features Stretchy, Fleece
Car Sun Shade | 8 29 | .2 | features Mesh, Roller | sizes 2-Pack, 4-Pack
Harness Pads | 8 24 | .1 | features Plush, Reversible | unit pair
# Nursery Furniture | brands nursery | notes Tested for safety. Assembly takes under an hour. Meets current safety standards | names furnish | colors furniture | endings fine | of Pine, Birch, Beech, Rubberwood | features Convertible, Mini, Modern, Classic | with nontoxic finishes, sturdy slats, rounded edges, adjustable height | for newborns, small nurseries, growing families | model series
## Beds
Crib | 129 899 | 27
Mini Crib | 99 399 | 18
Bassinet | 59 349 | 8 | features Bedside, Rocking, Portable
Baby Cradle | 79 299 | 10
Travel Crib | 69 299 | 8 | of Polyester, Nylon | features Pop-Up, Lightweight | colors baby
Moses Basket | 49 199 | 2.5 | of Palm Leaf, Cotton Rope | colors baby | plus with Stand
## Furniture | with nontoxic finishes, rounded edges, sturdy construction
Changing Table | 89 399 | 22
Nursery Dresser | 149 699 | 40
Nursery Glider | 149 699 | 24 | of Linen, Bouclé, Velvet | colors upholstery | features Swivel, Reclining, Rocking
Nursery Bookshelf | 49 199 | 11
Toy Storage Bench | 59 229 | 12
Baby Playpen | 59 249 | 12 | of Polyester, Pine | features Foldable, Extra-Large | with mesh sides, a padded floor, quick folding
# Nursery Bedding & Décor | brands nursery | names textile | of Cotton, Organic Cotton, Muslin, Bamboo | with a snug elastic fit, breathable fabric, soft stitched edges, gentle prints | for cribs, naps, swaddling, baby showers | features Printed, Quilted, Soft | notes Tested for safety. Makes a sweet shower gift. Soft on sensitive skin
## Bedding | for cribs, naps, baby showers
Crib Sheet Set | 14 59 | .4 | sizes 2-Pack, 3-Pack
Baby Blanket | 14 79 | .35 | with breathable fabric, soft stitched edges, gentle prints
Swaddle Blankets | 14 54 | .4 | sizes 2-Pack, 3-Pack, 4-Pack | with breathable fabric, soft stitched edges, gentle prints
Sleep Sack | 17 69 | .35 | sizes S, M, L | with a two-way zipper, breathable fabric, roomy leg space
Crib Mattress | 49 299 | 4 | of Foam, Organic Cotton | colors - | features Two-Stage, Breathable, Waterproof | with firm edges, a washable cover, breathable fabric
Changing Pad | 17 99 | 1.4 | of Foam, Polyester | features Contoured, Waterproof, Wipeable | with raised sides, a wipe-clean cover, a safety strap | for changing tables, nurseries
## Décor & Sleep Aids | with soft colors, gentle details, careful finishing | for nurseries, baby showers, nap time
Crib Mobile | 17 69 | .5 | of Felt, Wood, Cotton | features Musical, Woodland, Cloud
Nursery Rug | 34 149 | 3 | of Cotton, Wool | features Washable, Round, Star
Wall Decal Set | 11 44 | .2 | of Vinyl | features Woodland, Rainbow, Star
Baby Sound Machine | 17 69 | .3 | of - | features Portable, Rechargeable | names gear | with lullabies, a soft night light, a timer
Baby Monitor | 34 299 | .5 | of - | features Video, Audio, Wi-Fi | names gear | with night vision, two-way talk, a room thermometer | colors neutral
Blackout Curtains | 24 89 | 1.5 | of Polyester, Cotton | features Star, Thermal | unit pair
# Feeding | brands feed | with soft silicone tips, easy-grip handles, dishwasher-safe parts, measurement marks | for newborns, starting solids, daycare, breastfeeding mothers | features Anti-Colic, Silicone, Spill-Proof, Slow-Flow | notes Free from BPA and phthalates. Dishwasher safe. Easy to clean
## Bottles & Nursing
Baby Bottles | 8 49 | .3 | sizes 2-Pack, 3-Pack, 6-Pack | features Anti-Colic, Glass, Slow-Flow
Breast Pump | 49 299 | 1.2 | features Electric, Wearable, Manual | names gear | with a quiet motor, adjustable suction, a closed system
Bottle Warmer | 17 69 | .8 | features Portable, Fast, Digital | with an automatic shut-off, even heating
Bottle Sterilizer | 24 129 | 1.8 | features Steam, UV, Microwave | with a large basket, quick cycles
Nursing Pillow | 24 79 | .9 | features Washable, Memory-Foam | with a washable cover, firm even fill
Milk Storage Bags | 7 24 | .2 | sizes 50 Count, 100 Count | features Leakproof, Flat-Freeze | colors - | with a double zip, measurement marks
Nursing Pads | 6 24 | .15 | sizes 60 Count, 100 Count | features Disposable, Bamboo | colors - | with a leakproof back, soft absorbent layers
## Solids | for starting solids, daycare, messy meals
High Chair | 39 349 | 7 | features Convertible, Wooden, Folding | with a removable tray, a five-point harness, a footrest | names gear | for starting solids, family dinners
Baby Food Maker | 34 169 | 2 | features Steam-and-Blend, Compact | names gear | with a large bowl, dishwasher-safe parts, a steam timer
Silicone Bibs | 7 29 | .2 | sizes 2-Pack, 3-Pack | with a deep pocket, an adjustable neck
Suction Plate | 8 29 | .25 | features Divided, Silicone, Bamboo | with a strong suction base, divided sections
Sippy Cup | 5 24 | .15 | sizes 1-Pack, 2-Pack, 3-Pack | features Spill-Proof, Straw, Weighted-Straw | with easy-grip handles, a leakproof lid
Baby Spoon Set | 6 19 | .08 | features Silicone, Bendable | unit set
Burp Cloths | 9 34 | .3 | sizes 3-Pack, 5-Pack, 10-Pack | features Muslin, Absorbent, Organic | with triple layers, soft edges
# Diapers & Changing | brands care | colors - | endings everyday | with a leak barrier, a wetness indicator, soft breathable layers, a fragrance-free formula | for overnight, newborns, sensitive skin, active babies | features Hypoallergenic, Overnight, Plant-Based | notes Dermatologist tested. Recyclable packaging. Free from added fragrance
## Diapers | for overnight use, newborns, sensitive skin, active babies
Disposable Diapers | 9 54 | 2.5 | sizes 24 Count, 52 Count, 104 Count | features Newborn, Size 1, Size 3, Size 4, Size 5
Training Pants | 9 49 | 2 | sizes 22 Count, 54 Count | features 2T-3T, 3T-4T, Overnight
Swim Diapers | 7 29 | .6 | sizes 10 Count, 20 Count | features Small, Medium, Reusable
Cloth Diapers | 14 84 | .9 | sizes 1-Pack, 3-Pack, 6-Pack | features Snap, Bamboo, One-Size | with adjustable snaps, absorbent inserts
Diaper Liners | 6 19 | .2 | sizes 100 Count, 200 Count | features Bamboo, Flushable | with soft fibers, easy cleanup
Diaper Pail | 24 99 | 3 | features Odor-Lock, Steel, Hands-Free | colors neutral | endings retail | with a foot pedal, an odor seal
## Care | with a gentle formula, no added fragrance, easy one-hand use | for newborns, sensitive skin, outings
Baby Wipes | 2 34 | 1.5 | sizes 64 Count, 192 Count, 504 Count | features Water, Sensitive, Unscented
~Diaper Rash Cream | 4 19 | = | sizes 2 oz, 4 oz, 16 oz | features Zinc, Calendula
Diaper Bag | 24 179 | 1 | features Backpack, Tote, Insulated | colors luggage | endings retail | with a changing mat, insulated pockets, stroller straps | for outings, travel
Portable Changing Mat | 11 39 | .4 | features Foldable, Wipeable | colors baby | with a wipe-clean surface, zip pockets
Wipe Warmer | 19 44 | .9 | features Digital, Silent | colors neutral | with even heat, a night light
~Baby Powder | 3 11 | = | sizes 9 oz, 15 oz | features Cornstarch, Lavender
# Bath & Health | brands care, feed | with a tear-free formula, a non-slip surface, soft rounded edges, quick drying | for newborns, bath time, sensitive skin, teething | features Gentle, Tear-Free, Foldable | notes Pediatrician recommended. Easy to clean. Tested for safety
## Bath | for newborns, bath time, sensitive skin
Baby Bathtub | 17 79 | 1.8 | features Foldable, Infant-to-Toddler, Sling | with a non-slip surface, a drain plug, a newborn sling
~Baby Shampoo | 4 16 | = | sizes 8 fl oz, 16 fl oz | colors - | features Tear-Free, Oat, Chamomile | with a tear-free formula, a gentle scent
~Baby Lotion | 4 17 | = | sizes 8 fl oz, 16 fl oz | colors - | features Oat, Unscented, Lavender | with colloidal oatmeal, a fast-absorbing finish
Hooded Towel | 12 44 | .4 | features Bamboo, Bear, Bunny | with absorbent fibers, a soft hood
Bath Toys | 7 29 | .4 | features Floating, Squirting, Mold-Free | unit set | brands play | with rounded edges, bright colors
Bath Kneeler | 17 44 | .9 | features Foldable, Cushioned | colors neutral | with a thick cushion, a non-slip back
## Health
Baby Thermometer | 9 64 | .1 | features Digital, Forehead, Bath | colors - | with a quick reading, a fever alert | for checkups, sleepless nights
Nasal Aspirator | 7 49 | .15 | features Electric, Manual | colors - | with soft tips, easy cleaning | for stuffy noses, newborns
Baby Nail Trimmer | 9 34 | .2 | features Electric, Quiet | with soft pads, a night light | for newborns, tiny fingers
Teething Toys | 6 24 | .12 | sizes 1-Pack, 3-Pack, 5-Pack | features Silicone, Chilled, Wooden | with easy-hold shapes, bumpy textures | for sore gums, stroller rides
Pacifiers | 4 19 | .06 | sizes 2-Pack, 4-Pack | features Orthodontic, Glow, Silicone | with soft silicone, air holes | for newborns, nap time
Baby Gate | 24 119 | 5 | features Walk-Through, Retractable, Extra-Wide | colors neutral | with a one-hand latch, pressure mounts | for stairs, doorways
Cabinet Locks | 6 24 | .2 | sizes 4-Pack, 8-Pack, 12-Pack | features Magnetic, Adhesive | colors - | with strong adhesive, tool-free installation | for kitchens, curious toddlers
# Baby Clothing | brands wear | names apparel | style wear | sizes months | of Cotton, Organic Cotton, Bamboo, Fleece | features Striped, Printed, Ribbed, Soft | with easy snaps, a stretchy neckline, tag-free seams, fold-over cuffs | for naps, everyday play, baby showers, cool days | model none | notes Machine wash cold. Tumble dry low. Makes a sweet shower gift
## Everyday
Baby Bodysuit | 7 34 | .08
Footed Pajamas | 11 39 | .15
Baby Romper | 11 44 | .12
Baby Leggings | 7 24 | .07 | with a soft waistband, stretchy cuffs
Baby T-Shirt | 6 22 | .06
Baby Gown | 9 29 | .1 | features Knotted, Printed
Baby Clothing Set | 17 59 | .3 | unit set | features Three-Piece, Five-Piece
## Outerwear & Accessories | with soft lining, a snug fit, gentle elastic
Baby Cardigan | 14 49 | .15 | of Cotton, Merino | features Cable-Knit, Hooded
Baby Snowsuit | 24 99 | .5 | of Polyester, Fleece | features Hooded, Bear, Quilted
Baby Hat | 5 24 | .04 | features Knotted, Knit, Sun
Baby Socks | 5 19 | .06 | unit pair | sizes 3-Pair, 6-Pair | features Grip, Ribbed | with soft cotton, gentle elastic, non-slip grips
Baby Booties | 8 29 | .06 | of Fleece, Cotton, Wool | unit pair | features Sherpa-Lined, Snap
Baby Mittens | 4 14 | .03 | unit pair | features No-Scratch
# Baby Toys & Gear | brands play | names supply | notes Tested for safety. Easy to wipe clean. Free from BPA and phthalates | with gentle music, crinkle textures, high-contrast colors, washable covers | for tummy time, little hands, travel, learning to walk | features Musical, Wooden, Sensory, Soft
## Toys
Baby Rattle | 5 24 | .1
Play Gym | 29 149 | 2 | features Wooden, Piano, Tummy-Time
Stacking Rings | 7 29 | .4 | features Wooden, Silicone, Rainbow | with smooth edges, bright colors
Soft Book | 8 29 | .12 | features Crinkle, Farm, High-Contrast
Activity Walker | 29 119 | 3.5 | features Push, Wooden, Musical | with non-slip wheels, gentle music, a detachable panel
Sensory Balls | 9 29 | .3 | sizes 4-Pack, 6-Pack | with bumpy textures, bright colors
Stroller Toy | 7 24 | .1 | features Clip-On, Spiral
## Gear | with washable covers, sturdy frames, soft padding | for nap time, playtime, busy parents
Baby Swing | 59 299 | 5.5 | features Electric, Portable, Bluetooth | with five speeds, a removable toy bar, a reclining seat | names gear
Baby Bouncer | 29 249 | 3 | features Vibrating, Foldable, Mesh | names gear | with a toy bar, a three-point harness
Baby Jumper | 39 149 | 5 | features Doorway, Freestanding | names gear | with bouncing springs, bright toys, a rotating seat
Play Mat | 24 149 | 2.5 | features Foam, Reversible, Foldable | with cushioned layers, a waterproof surface
Baby Floor Seat | 19 69 | 1.2 | features Foam, Tray | names gear | with a soft foam body, a safety belt
Baby Lounger | 34 199 | 1.2 | features Organic, Washable | with a washable cover, raised sides
`;
