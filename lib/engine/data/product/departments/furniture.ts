/** Settings and line format: see ../catalogue.ts. */
export const furniture = `
Furniture | code FRN | share .9 | cost .38 .55 | endings fine | model series | names furnish | colors furniture | series Aldous, Brooklyn, Camden, Dalton, Elowen, Fairmont, Greta, Hadley, Ingrid, Jasper, Kenton, Leona, Maddox, Nolan, Ottilie, Preston, Ramona, Sutton, Tilda, Wyatt | notes Assembly takes under an hour. Arrives in two boxes. Floor protectors included. All hardware included
brands living: Hartwell & Rowe, Nordhem, Sofarium, Urbano Living, Ashgrove+, Cushman Lane-, Velourette+, Loungeworks
brands wood: Timberline Joinery, Eikholm+, Sawyer & Pine, Grainhouse, Flatfold-, Kinfolk Carpentry+, Brookbench
brands office: Deskwright, Erganza+, Seatworks, Posturo, Workhaven-
brands patio: Terralounge, Lagoona+, Verandale, Sunstead-, Patioworks
brands kids: Tumbletree, Little Loft, Pippin House, Cubbyland-
# Sofas & Sectionals | brands living | of Linen, Velvet, Leather, Bouclé, Performance Fabric, Chenille | colors upholstery | features Mid-Century, Modern, Tufted, Track-Arm, Deep-Seat | with kiln-dried hardwood frame, high-density foam cushions, solid wood legs, removable cushion covers, sinuous spring support | for family rooms, movie nights, city apartments, reading
## Sofas | with a kiln-dried hardwood frame, high-density foam cushions, solid wood legs, removable cushion covers
Sofa | 399 2499 | 48
Loveseat | 299 1599 | 34
Sleeper Sofa | 499 2299 | 62 | features Queen, Full-Size, Pull-Out
Futon | 149 699 | 27 | features Convertible, Split-Back, Click-Clack
Chesterfield Sofa | 799 3499 | 58 | of Leather, Velvet, Vegan Leather | features Button-Tufted, Rolled-Arm
Reclining Sofa | 599 2499 | 75 | of Leather, Microfiber, Chenille | features Power, Three-Seat, Zero-Gravity
## Sectionals | features Modular, L-Shaped, U-Shaped, Reversible | for open-plan rooms, large families, long weekends | with a kiln-dried hardwood frame, high-density foam cushions, removable cushion covers, easy-connect clips
Sectional Sofa | 699 4499 | 92
Modular Sofa | 799 3999 | 85 | features Six-Piece, Four-Piece, Cloud
Chaise Sectional | 599 2799 | 72 | features Left-Facing, Right-Facing, Reversible
Sleeper Sectional | 799 2999 | 95 | features Storage, Pull-Out
Chaise Lounge | 229 1199 | 29 | features Tufted, Curved, Modern | with a curved backrest, solid wood legs | for bedroom corners, reading
Corner Sofa | 599 2799 | 78
Settee | 249 999 | 24 | features Wingback, Rolled-Arm, Spindle | with a high back, solid wood legs | for entryways, small apartments
# Chairs & Recliners | brands living | of Linen, Velvet, Leather, Bouclé, Performance Fabric | colors upholstery | features Mid-Century, Modern, Tufted, Wide | with a supportive back, plush seat cushions, tapered wood legs, a sturdy hardwood frame | for reading nooks, bedroom corners, small living rooms
## Lounge Chairs
Accent Chair | 119 799 | 14
Armchair | 149 1099 | 19
Wingback Chair | 199 999 | 18
Swivel Chair | 199 1099 | 21 | features Barrel, Curved, Channel-Tufted
Slipper Chair | 109 449 | 12
Rocking Chair | 129 599 | 15 | features Upholstered, Nursery, Spindle | with a gentle glide, a supportive back, plush seat cushions
Bean Bag Chair | 49 299 | 7 | of Corduroy, Faux Fur, Microfiber | features Oversized, Giant, Lounger | names 4 B F M N; 2 F M N ,C; 2 B M N | with a washable cover, shredded foam fill, a double zipper | for game rooms, dorm rooms
Papasan Chair | 129 399 | 12 | of Rattan | features Swivel, Double, Cushioned | with a deep cushion, a sturdy rattan base
## Recliners & Ottomans | with plush seat cushions, a quiet mechanism, a sturdy hardwood frame | for movie nights, naps, living rooms
Recliner | 229 1299 | 38 | features Power, Rocking, Manual, Swivel
Lift Chair | 499 1499 | 48 | features Power, Heated, Dual-Motor | with a quiet motor, a side pocket, a battery backup | for seniors, recovery after surgery
Massage Chair | 499 3499 | 62 | of Vegan Leather | features Zero-Gravity, Full-Body, Heated | with twelve massage programs, a heated back, a remote control | for tired backs, evening rest
Ottoman | 59 399 | 9 | features Storage, Tufted, Round | with a soft-close lid, a tray top, a sturdy base | for living rooms, entryways
Pouf | 39 199 | 4 | of Leather, Cotton, Jute, Wool | features Moroccan, Knitted, Round | with reinforced stitching, dense fill, a zippered cover | for reading nooks, kids' rooms
# Tables | brands wood, living | of Oak, Walnut, Acacia, Mango Wood | features Round, Rectangular, Industrial, Farmhouse | with a smooth hand-rubbed finish, beveled edges, a stable base, a scratch-resistant top | for living rooms, small apartments, entryways
## Living Room Tables
Coffee Table | 89 799 | 22
Lift-Top Coffee Table | 119 499 | 29 | of Oak, Walnut | with hidden storage, a smooth lift mechanism, a lower shelf
Nesting Tables | 79 399 | 14 | features Round, Set-of-Two, Set-of-Three
End Table | 39 299 | 8
C-Table | 39 179 | 6 | features Rolling, Slim, Adjustable
Console Table | 89 599 | 17 | features Narrow, Two-Drawer, Industrial
Side Table | 34 249 | 7 | features Round, Pedestal, Drum | of Oak, Walnut, Mango Wood
## Dining Tables | for dinner parties, breakfast nooks, family meals
Dining Table | 179 1799 | 42
Extendable Dining Table | 249 1999 | 48 | of Oak, Walnut, Acacia | features Round, Butterfly-Leaf, Farmhouse
Counter-Height Table | 149 799 | 31
Bistro Table | 79 349 | 12
Bar Table | 99 499 | 18 | features Pub, Round, Industrial
Drop-Leaf Table | 119 499 | 21 | of Oak, Walnut, Pine | features Round, Space-Saving
Dining Set | 249 1799 | 55 | of Oak, Walnut, Acacia | features Five-Piece, Seven-Piece, Farmhouse | unit set
# Dining & Bar Seating | brands wood, living | of Oak, Walnut, Beech | features Mid-Century, Upholstered, Stackable, Farmhouse | with a curved backrest, non-marking feet, a padded seat, a sturdy footrest | for dining rooms, kitchen islands, breakfast bars
## Dining Seats | with a curved backrest, non-marking feet, sturdy joints
Dining Chair | 49 349 | 6.5
Windsor Chair | 79 349 | 6 | of Oak, Beech
Cane-Back Chair | 99 399 | 6.5 | of Oak, Walnut
Parsons Chair | 69 249 | 8 | of Linen, Leather | features Skirted, Tufted, Nailhead | colors upholstery
Dining Bench | 79 499 | 14 | of Oak, Walnut, Acacia | with a wide plank seat, non-marking feet, sturdy joints
Upholstered Dining Chair | 79 349 | 8 | of Linen, Velvet, Bouclé | features Wingback, Channel-Tufted, Round-Back | colors upholstery
Folding Chair | 19 99 | 4.5 | of Metal, Beech | features Padded, Slim, Lightweight | with a flat fold, non-marking feet | for extra guests, balconies, card tables | colors neutral
## Stools | with a sturdy footrest, non-marking feet, a comfortable seat
Bar Stool | 49 399 | 8.5 | features Swivel, Backless, Adjustable | of Velvet, Leather, Linen, Metal | colors upholstery
Counter Stool | 49 399 | 8 | features Low-Back, Swivel, Saddle-Seat | of Velvet, Leather, Linen | colors upholstery
Saddle Stool | 39 199 | 6 | of Oak, Walnut
Step Stool | 24 99 | 3 | of Bamboo, Beech | features Two-Step, Foldable | with wide treads, non-slip feet | for kitchens, closets, small children
Vanity Stool | 49 249 | 5 | of Velvet, Faux Fur | features Round, Tufted, Storage | colors upholstery | with a padded seat, slim metal legs | for bedrooms, dressing corners
Kitchen Island Stool | 59 299 | 7 | features Swivel, Stackable | of Rattan, Oak, Walnut
# Bedroom Furniture | brands wood, living | of Oak, Walnut, Pine, Acacia | features Mid-Century, Modern, Farmhouse, Rustic | with smooth-gliding drawers, dovetail joints, solid wood legs, an anti-tip kit | for primary bedrooms, guest rooms, small bedrooms
## Beds | steps Twin, Full, Queen, King | names 4 B S N ,Z; 3 B M N ,Z; 2 B S M N; 2 F M N ,Z; 1 S N ,Z | with sturdy wooden slats, under-bed clearance, a quiet frame, a center support leg
Platform Bed | 149 1299 | 32 62
Upholstered Bed | 199 1499 | 38 72 | of Linen, Velvet, Bouclé | colors upholstery | features Tufted, Wingback, Channel-Tufted
Storage Bed | 299 1799 | 60 105 | of Oak, Walnut | features Four-Drawer, Lift-Up
Canopy Bed | 299 1499 | 42 75 | of Oak, Walnut
Metal Bed Frame | 79 399 | 14 28 | of Metal | features Heavy-Duty, Foldable, Low-Profile | colors neutral
Daybed | 199 899 | 32 48 | steps Twin, Full | of Pine, Oak | plus with Trundle | with sturdy wooden slats, a quiet frame | for guest rooms, home offices
Headboard | 89 599 | 12 24 | of Linen, Velvet, Bouclé | features Tufted, Wall-Mounted, Arched | with a padded surface, adjustable legs, easy mounting | colors upholstery
## Dressers & Nightstands
Dresser | 149 1199 | 48 | features Six-Drawer, Eight-Drawer, Double
Chest of Drawers | 119 899 | 36 | features Four-Drawer, Five-Drawer, Tall
Nightstand | 49 399 | 12 | features Two-Drawer, Floating, Charging
Armoire | 299 1499 | 68 | features Two-Door, Mirrored, Corner
Wardrobe | 199 1199 | 65 | features Sliding-Door, Three-Door, Open
Vanity Table | 129 599 | 26 | features Lighted, Mirrored, Compact | plus with Stool
Blanket Chest | 99 499 | 22 | of Cedar, Pine, Acacia | features Storage, Lift-Top
# Mattresses | brands living | names 5 B S N ,Z; 3 B F N ,Z; 2 B S F N ,Z; 1 F N ,Z; 1 S F N ,Z | of Memory Foam, Latex, Polyester | colors - | steps Twin, Full, Queen, King, California King | features Medium-Firm, Plush, Firm, Cooling | with cooling gel foam, reinforced edges, a breathable knit cover, motion isolation, zoned lumbar support | for side sleepers, couples, hot sleepers, back sleepers | notes Hundred-night trial included. Ships compressed in a box. Certified low-emission foam
## Mattresses
Memory Foam Mattress | 179 1299 | 18 38 | of Memory Foam
Hybrid Mattress | 249 1799 | 26 52 | of Memory Foam
Latex Mattress | 499 2199 | 28 55 | of Latex | with natural bounce, a breathable knit cover, zoned lumbar support
Innerspring Mattress | 149 999 | 22 45 | of Polyester
Pillow-Top Mattress | 299 1599 | 28 52 | of Polyester
Orthopedic Mattress | 299 1499 | 26 48 | of Memory Foam
Organic Mattress | 599 2499 | 28 54 | of Latex | features Wool-Wrapped, Firm, Medium-Firm
## Specialty & Bases | with cooling gel foam, a breathable knit cover, reinforced edges | for guest rooms, campers, small bedrooms
RV Mattress | 149 599 | 16 26 | of Memory Foam | steps Short Queen, Bunk, Three-Quarter | names 4 B F N ,Z; 2 B N ,Z; 1 F N ,Z
Folding Mattress | 89 299 | 8 16 | of Memory Foam | steps Twin, Full, Queen | features Tri-Fold, Portable, Washable
Bunk Bed Mattress | 89 249 | 9 14 | of Memory Foam | steps Twin, Full | for bunk beds, growing kids
Box Spring | 99 349 | 18 34 | of Pine | features Low-Profile, Foldable | with a sturdy wooden frame, a fitted fabric cover, quiet slats | for bedrooms, older bed frames
Adjustable Bed Base | 399 1499 | 45 85 | of Metal | features Massage, Wireless, Zero-Gravity | steps Twin XL, Queen, Split King | with a wireless remote, USB ports, quiet motors | for side sleepers, reading in bed
# Home Office Furniture | brands office, wood | of Oak, Walnut, Bamboo | features Adjustable, Ergonomic, Compact, Industrial | with built-in cable management, a scratch-resistant top, lockable casters, a stable frame | for remote work, gaming setups, small bedrooms, study corners
## Desks | with built-in cable management, a scratch-resistant top, a stable frame
Standing Desk | 179 999 | 34 | features Electric, Dual-Motor, Corner | with memory presets, a quiet lift, a solid steel frame
Writing Desk | 79 599 | 18 | features Minimalist, Two-Drawer, Mid-Century
L-Shaped Desk | 119 599 | 29 | features Reversible, Corner
Computer Desk | 69 399 | 19 | features Compact, Hutch, Rolling
Executive Desk | 299 1499 | 58 | of Oak, Walnut | features Double-Pedestal, Curved
Secretary Desk | 149 599 | 26 | of Oak, Walnut, Pine | features Drop-Front, Wall-Mounted
## Chairs & Storage | colors neutral
Office Chair | 79 599 | 14 | of Mesh, Leather, Fabric | features Ergonomic, High-Back, Swivel | with adjustable lumbar support, padded armrests, a tilt lock
Executive Chair | 149 899 | 18 | of Leather, Vegan Leather | features High-Back, Big-and-Tall | with padded armrests, a tilt lock, a waterfall seat edge
Gaming Chair | 99 499 | 21 | of Vegan Leather, Fabric | features Reclining, Footrest, Racing-Style | with a headrest pillow, a lumbar cushion, 4D armrests | for gaming setups, long sessions
Drafting Chair | 89 349 | 12 | of Mesh, Vegan Leather | features Adjustable, Armless | with a chrome foot ring, a padded seat | for standing desks, studios
Filing Cabinet | 69 399 | 21 | of Metal | features Two-Drawer, Lateral, Rolling | with a lock, full-extension drawers | for home offices, archives | colors neutral
Bookcase | 59 599 | 24 | features Five-Shelf, Ladder, Corner, Open | with adjustable shelves, an anti-tip kit | for living rooms, study corners
Credenza | 199 1099 | 42 | of Oak, Walnut | features Sliding-Door, Slatted | with adjustable shelves, cable cutouts, soft-close doors | for home offices, meeting rooms
# Storage & Media Furniture | brands wood, living | of Oak, Walnut, Pine, Acacia | features Farmhouse, Mid-Century, Modern, Industrial | with adjustable shelves, soft-close doors, an anti-tip kit, cable cutouts | for living rooms, hallways, dining rooms
## Media | with adjustable shelves, an anti-tip kit, cable cutouts | for living rooms, bedrooms
TV Stand | 79 699 | 28
Media Console | 129 999 | 36
Floating TV Shelf | 59 299 | 14
Fireplace TV Stand | 249 899 | 48 | features Electric, Corner
Entertainment Center | 249 1299 | 72
Record Cabinet | 119 499 | 22
## Cabinets & Shelves | with adjustable shelves, soft-close doors, an anti-tip kit
Sideboard | 149 1099 | 40
Bar Cabinet | 149 799 | 30 | features Foldout, Wine-Rack | with a bottle rack, stemware holders, soft-close doors
China Cabinet | 249 1199 | 58 | of Oak, Walnut | features Glass-Door, Lighted
Hall Tree | 99 499 | 24 | features Bench, Corner, Slim | with coat hooks, a storage bench, an anti-tip kit | for entryways, mudrooms
Floating Shelves | 24 129 | 4 | features Rustic, Set-of-Three, Picture-Ledge | with hidden brackets, a smooth finish | for living rooms, bathrooms, plants
Shoe Cabinet | 69 349 | 18 | features Tipping, Narrow, Three-Tier | for entryways, small apartments
Room Divider | 59 299 | 9 | of Pine, Bamboo | features Four-Panel, Folding, Woven | with double-sided hinges, sturdy panels | for studios, home offices
# Kids Furniture | brands kids | of Pine, Birch, Rubberwood | colors kids | series Robin, Poppy, Otto, Luna, Finn, Hazel, Milo, Wren | features Montessori, Convertible, Low, Space-Saving | with rounded corners, nontoxic paint, guard rails, sturdy slats | for growing kids, shared bedrooms, playrooms
## Beds & Seating | with guard rails, sturdy slats, rounded corners, nontoxic paint
Bunk Bed | 199 899 | 62 | features Twin-over-Twin, Twin-over-Full, Storage
Loft Bed | 229 899 | 58 | features Desk, Slide, Storage
Toddler Bed | 69 249 | 12
House Bed | 119 449 | 22 | features Floor, Twin, Montessori
Trundle Bed | 149 449 | 34
Kids Armchair | 49 149 | 6 | of Fabric, Corduroy | features Foldout, Animal-Shaped | with a washable cover, soft foam | for reading corners, playrooms
## Play & Study | for crafts, homework, toy clean-up | with rounded corners, nontoxic paint, sturdy construction
Kids Table and Chair Set | 49 249 | 10 | unit set
Kids Desk | 79 299 | 16 | features Adjustable, Tilting
Toy Chest | 49 199 | 12 | features Bench, Soft-Close
Kids Bookshelf | 39 179 | 9 | features Sling, Montessori, Cube
Toy Organizer | 39 159 | 9 | features Nine-Bin, Three-Tier
Kids Wardrobe | 99 399 | 28 | features Dress-Up, Montessori
Step Stool Tower | 79 229 | 9 | features Adjustable, Foldable | for kitchen helpers, brushing teeth
`;
