/** Settings and line format: see ../catalogue.ts. */
export const officeSupplies = `
Office Supplies | code OFC | share .7 | cost .45 .62 | model none | names supply | colors office | series Draft, Ledger, Metro, Northline, Classic, Studio, Linear, Quarto | notes Made with recycled content. Acid-free and archival. Refillable design. Bulk packs available
brands paper: Foliowell, Pressleaf, Quillmoor+, Sheetwise-, Papeterie Vanelle+, Margin & Rule
brands pen: Inkstone & Co, Nibworth+, Scribbler, Pennaria, Clickwell-, Marquill
brands desk: Deskari, Stacksmith, Clipwell, Bindery Row, Officina-, Trayworth
brands tech: Labelon, Lamintek, Shredworth, Calcufield, Timekeeper & Sons-
brands school: Bluebird School Supply, Satchel & Slate, Crayonne, Packwell-, Homeroom
# Pens & Pencils | brands pen | with smooth quick-drying ink, a comfortable grip, a sturdy clip, consistent lines | for note-taking, journals, exams, left-handed writers | features Fine-Point, Retractable, Medium, Refillable | steps 4-Pack, 12-Pack, 24-Pack | notes Refillable design. Nontoxic ink. Bulk packs available
## Pens
Ballpoint Pens | 3 19 | .04 .24
Gel Pens | 4 24 | .05 .26 | features 0.5 mm, 0.7 mm, Retractable, Pastel
Rollerball Pens | 5 29 | .06 .3
Fountain Pen | 12 199 | .03 | steps - | features Fine-Nib, Medium-Nib, Piston-Filled | with a smooth steel nib, a twist converter, a balanced barrel | for letters, signatures, journaling
Felt-Tip Pens | 4 24 | .06 .3 | features Fine-Liner, Colored, Brush-Tip
Executive Pen | 14 129 | .04 | steps - | features Engraved, Rosewood, Brushed | with a twist mechanism, a gift box | for signatures, graduation gifts
## Pencils & Markers | with a comfortable grip, consistent lines, long-lasting tips | for exams, classrooms, planners
Wooden Pencils | 2 17 | .05 .3 | steps 12-Pack, 24-Pack, 72-Pack | features HB, 2B, Pre-Sharpened | colors -
Mechanical Pencils | 4 24 | .04 .24 | features 0.5 mm, 0.7 mm, Metal
Highlighters | 3 17 | .08 .4 | features Pastel, Chisel-Tip, Liquid | colors -
Permanent Markers | 4 24 | .1 .5 | features Fine-Tip, Chisel-Tip, Industrial
Dry Erase Markers | 4 24 | .1 .5 | features Low-Odor, Fine-Tip, Magnetic | colors - | for meeting rooms, classrooms
Erasers | 2 11 | .06 .3 | features Soft, Dust-Free, Latex-Free | colors - | with clean erasing, little dust | for exams, classrooms, sketches
Pencil Sharpener | 3 49 | .2 | steps - | features Electric, Manual, Dual-Hole | with a shavings bin, a hardened steel blade | for classrooms, home offices
# Paper & Notebooks | brands paper | with thick bleed-resistant pages, a lay-flat binding, rounded corners, an elastic closure | for meetings, journaling, students, sketching ideas | features Dotted, Lined, Grid, Recycled | notes Made with recycled content. Acid-free and archival. Bulk packs available
## Notebooks | sizes A6, A5, B5, A4
Hardcover Notebook | 7 34 | .35 | colors leather
Spiral Notebook | 2 14 | .3 | with thick pages, perforated edges, a sturdy cover
Softcover Journal | 6 29 | .22
Leather Journal | 17 69 | .4 | of Leather, Vegan Leather | colors leather | features Refillable, Embossed, Wrap
Composition Book | 1 9 | .28 | features Wide-Ruled, College-Ruled, Grid | with a sewn binding, a sturdy cover
Bullet Journal | 11 34 | .4 | features Dotted, 160-gsm
Reporter Notepad | 2 12 | .12 | features Top-Bound, Lined | with thick pages, a sturdy backing, perforated edges
## Paper | colors - | features Bright-White, Recycled, Heavyweight | with clean edges, bright sheets, jam-free feeding | for home offices, reports, classrooms
~Copy Paper | 6 64 | 2.3 12 | steps 1 Ream, 3 Reams, 5 Reams
Legal Pads | 5 24 | .5 1.8 | steps 3-Pack, 6-Pack, 12-Pack | features Canary, Perforated, Wide-Ruled | with perforated edges, a sturdy backing | for meetings, lectures
Sticky Notes | 3 22 | .1 .8 | steps 4-Pack, 12-Pack, 24-Pack | features Pastel, Super-Sticky, Lined | with a repositionable adhesive, bright colors | for reminders, brainstorming
Index Cards | 2 12 | .15 .6 | steps 100 Count, 300 Count, 500 Count | features Ruled, Colored, Blank | with sturdy stock, clean lines | for studying, recipes
~Photo Paper | 7 39 | .3 1 | steps 20 Count, 50 Count, 100 Count | features Glossy, Matte, Luster | with quick drying, sharp color | for photo albums, portfolios
~Cardstock | 6 34 | .6 2.4 | steps 50 Count, 100 Count, 250 Count | features White, Kraft, Pastel
# Filing & Binders | brands desk | with sturdy tabs, an easy-open ring, a clear cover, reinforced edges | for tax season, classrooms, archives, client files | features Heavy-Duty, Letter-Size, Expandable | notes Made with recycled content. Bulk packs available. Fits standard cabinets
## Binders & Folders | with sturdy tabs, reinforced edges, smooth sliding
Ring Binder | 4 24 | .5 | sizes 1 in, 1.5 in, 2 in, 3 in | with an easy-open ring, a clear cover, two inside pockets
File Folders | 6 34 | .5 2.2 | steps 12-Pack, 25-Pack, 100-Pack
Hanging Folders | 9 39 | .8 2 | steps 20-Pack, 50-Pack
Accordion File | 8 34 | .7 | features 13-Pocket, 24-Pocket, Zippered
Poly Envelopes | 5 19 | .2 .6 | steps 5-Pack, 10-Pack, 20-Pack
Sheet Protectors | 5 29 | .4 1.8 | steps 50 Count, 100 Count, 200 Count | colors - | features Clear, Non-Glare | with clear view, reinforced holes
Clipboard | 3 24 | .3 | features Wooden, Storage, Aluminum | with a strong clip, a smooth surface | for fieldwork, classrooms
## Storage | with sturdy construction, a tidy footprint, label holders
Document Box | 14 59 | 1.5 | features Fireproof, Portable, Linen
Desk Drawer Organizer | 9 39 | .6 | features Bamboo, Mesh, Expandable
Magazine File | 7 34 | .4 | sizes 1-Pack, 2-Pack, 4-Pack
Index Dividers | 3 19 | .15 .5 | steps 5-Pack, 12-Pack, 24-Pack | features Tabbed, Insertable | with reinforced holes, printable tabs
Storage Boxes | 19 69 | 2 6 | steps 4-Pack, 10-Pack, 20-Pack | features Corrugated, Lidded | colors -
Business Card Holder | 6 34 | .15 | features Leather, Rotating, Aluminum | with a snug lid, a smooth finish | for reception counters, trade shows
# Desk Accessories | brands desk | with a weighted base, a smooth action, non-slip feet, a tidy footprint | for home offices, shared desks, classrooms, reception counters | features Compact, Heavy-Duty, Modern | notes Made with recycled content. Makes a tidy desk. One-year warranty
## Tools
Stapler | 5 44 | .4 | features 20-Sheet, 60-Sheet, Electric
Staples | 2 12 | .2 .9 | steps 5000 Count, 10000 Count, 25000 Count | features Standard, Heavy-Duty | colors - | with sharp points, jam-free strips | for busy offices, classrooms
Tape Dispenser | 4 24 | .5 | features Weighted, One-Handed
~Clear Tape | 3 24 | .1 .6 | steps 3-Pack, 6-Pack, 12-Pack | features Matte, Transparent | colors - | with a strong hold, smooth tearing | for gift wrap, home offices
Hole Punch | 6 49 | .6 | features Two-Hole, Three-Hole, 40-Sheet
Office Scissors | 4 19 | .12 | features Titanium, Left-Handed, Soft-Grip | with stainless blades, soft-grip handles
Paper Clips | 2 14 | .15 .8 | steps 100 Count, 500 Count, 1000 Count | features Jumbo, Vinyl-Coated | with a smooth finish, a strong hold
Binder Clips | 3 17 | .2 .7 | steps 24 Count, 60 Count, 100 Count | features Assorted, Mini | with a strong grip, folding handles
## Organizers | with non-slip feet, a tidy footprint, smooth edges
Desk Organizer | 11 54 | .9 | of Bamboo, Metal, Acrylic
Letter Tray | 9 44 | .9 | of Metal, Acrylic, Bamboo | features Two-Tier, Stackable, Three-Tier
Pen Cup | 5 24 | .3 | of Metal, Ceramic, Walnut
Desk Pad | 11 59 | .7 | of Leather, Felt, Cork | features Reversible, Waterproof | with a smooth writing surface, a non-slip back
Desk Lamp | 19 129 | 1.2 | features LED, Clamp, Wireless-Charging | names gear | with adjustable color temperature, a flexible arm, a touch dimmer | for late nights, study corners
Footrest | 19 79 | 1.8 | features Memory-Foam, Rocking, Adjustable | colors neutral | with a washable cover, a non-slip base | for long workdays, standing desks
# Calendars & Planners | brands paper | names supply | with roomy daily spaces, monthly tabs, a pocket in the back, thick pages | for busy families, students, goal setting, small teams | features Undated, Academic, Spiral, Minimalist | notes Made with recycled content. Starts in January. Stickers included
## Planners | colors linen
Daily Planner | 12 49 | .5
Weekly Planner | 9 39 | .4
Student Planner | 7 29 | .35
Fitness Planner | 9 29 | .35 | features Undated, 12-Week | with daily trackers, monthly goals | for training plans, new habits
Budget Planner | 9 29 | .35 | features Undated, Pocketed | with monthly sheets, bill trackers, pockets | for families, savings goals
Meal Planner Pad | 6 19 | .25 | features Magnetic, Tear-Off | with a tear-off list, a strong magnet | for weekly shopping, busy families
Family Organizer | 9 29 | .35 | features Five-Column, Magnetic
## Calendars | colors - | with clear bold dates, seasonal artwork, space for notes
Wall Calendar | 8 29 | .3 | features Landscape, Botanical, Family
Desk Calendar | 7 24 | .35 | features Tent, Blotter
Blotter Pad | 8 27 | .6 | features Undated, Monthly
Magnetic Calendar | 11 34 | .4 | features Dry-Erase, Weekly
Page-a-Day Calendar | 9 19 | .35 | features Trivia, Quote, Puzzle
Perpetual Calendar | 14 59 | .6 | features Wooden, Brass | with hand-set blocks, a smooth finish | for desks, gifts
# Office Machines | brands tech | names tech | model code | series - | colors neutral | with a jam-free feed, a quiet motor, a clear display, automatic shut-off | for home offices, small businesses, classrooms | features Compact, Desktop, Wireless | notes Backed by a one-year warranty. Quick-start guide included
## Machines
Paper Shredder | 34 249 | 6.5 | features Cross-Cut, Micro-Cut, 12-Sheet
Laminator | 24 119 | 1.8 | features Thermal, 9-Inch, 13-Inch
Label Maker | 19 99 | .4 | features Bluetooth, Handheld, QWERTY | with a clear display, easy tape changes, a pocket size
Printing Calculator | 24 119 | .9 | features 12-Digit, Two-Color | with a clear display, tax keys, large buttons
Scientific Calculator | 9 39 | .12 | features Solar, 240-Function | with a two-line display, a slide cover | for exams, engineering students
Graphing Calculator | 49 149 | .25 | features Color, Rechargeable | with a bright color display, exam mode | for math classes, engineering students
Paper Trimmer | 14 129 | 1.6 | features Guillotine, Rotary, 12-Inch | model none | with a safety guard, a precise grid, a sharp blade
Binding Machine | 49 249 | 4.5 | features Comb, Spiral
## Counter & Security | with a clear display, simple setup, a compact body | for shops, small businesses, cafés
Money Counter | 69 349 | 4.2 | features Counterfeit-Detecting, Mixed-Bill
Cash Box | 17 69 | 1.8 | features Locking, Fireproof | model none | with a removable tray, two keys
Time Clock | 79 299 | 2 | features Biometric, Punch-Card
Barcode Scanner | 19 149 | .25 | features Wireless, 2D, Handheld
Receipt Printer | 59 249 | 1.4 | features Thermal, Bluetooth
Thermal Labels | 7 49 | .5 3 | steps 250 Count, 500 Count, 1000 Count | features 4 x 6, Direct | names supply | model none | colors - | with strong adhesive, sharp print, perforated edges | for online sellers, shipping desks
# Boards & Presentation | brands desk, tech | colors neutral | with a ghost-free surface, a slim frame, mounting hardware, a marker tray | for meeting rooms, classrooms, kitchens, home offices | features Magnetic, Wall-Mount, Framed | notes Mounting hardware included. Backed by a one-year warranty
## Boards | names ware | sizes 17 x 23 in, 24 x 36 in, 36 x 48 in, 48 x 72 in
Whiteboard | 17 199 | 4 | features Magnetic, Glass, Porcelain
Cork Board | 12 119 | 2.5 | features Framed, Self-Healing | with a self-healing surface, a slim frame, mounting hardware
Glass Board | 49 299 | 9 | features Magnetic, Frameless, Frosted
Chalkboard | 14 99 | 2.4 | features Framed, Magnetic, Rustic | with a smooth surface, a wooden frame, mounting hardware
Felt Letter Board | 12 49 | 1 | sizes 10 x 10 in, 12 x 18 in | with changeable letters, a wooden frame | for cafés, announcements, nurseries
Combo Board | 17 89 | 2.8 | features Cork-and-Dry-Erase, Magnetic
## Presentation | with quick setup, sturdy parts, a storage case | for meeting rooms, classrooms, workshops | notes Backed by a one-year warranty. Easy to store
Flip Chart Easel | 49 199 | 7 | features Adjustable, Tripod, Rolling
Flip Chart Pads | 19 79 | 1.6 4 | steps 1-Pack, 2-Pack, 4-Pack | features Self-Stick, Grid | colors - | with bleed-resistant sheets, a sturdy backing
Wireless Presenter | 14 79 | .05 | brands tech | features Laser, Rechargeable, Air-Mouse | with a bright pointer, volume keys, a USB receiver | for lectures, sales pitches
Whiteboard Eraser | 3 14 | .08 | features Magnetic, Washable | sizes 1-Pack, 4-Pack | with dense felt, a comfortable shape
Push Pins | 2 9 | .1 .4 | steps 100 Count, 300 Count | features Clear, Colored | colors - | with sharp steel points, easy-grip heads
Magnets | 4 17 | .1 .3 | steps 10 Count, 30 Count | features Strong, Colored | colors - | with a strong hold, smooth edges
Name Badges | 5 29 | .2 .7 | steps 25 Count, 50 Count, 100 Count | features Adhesive, Magnetic, Lanyard | colors - | with a clear sleeve, a secure clip | for conferences, open days
# Mailing & Shipping | brands desk, paper | colors - | with a strong seal, moisture resistance, lightweight protection, an easy peel strip | for online sellers, moving day, gift mailing, small warehouses | features Recycled, Self-Seal, Heavy-Duty | notes Made with recycled content. Bulk packs available. Curbside recyclable
## Envelopes & Mailers
Envelopes | 4 34 | .3 2.5 | steps 50 Count, 100 Count, 500 Count | features Security, Windowed, Kraft
Bubble Mailers | 6 49 | .4 2.4 | steps 10 Count, 25 Count, 100 Count
Poly Mailers | 5 39 | .3 2 | steps 25 Count, 50 Count, 200 Count
Shipping Boxes | 14 89 | 2 9 | steps 10 Count, 25 Count, 50 Count | features Corrugated, Small, Flat | with sturdy walls, a flat-packed shape
Mailing Tubes | 12 59 | 1 4 | steps 4 Count, 10 Count, 20 Count | with snug end caps, sturdy walls | for posters, blueprints
Padded Envelopes | 7 44 | .5 2.4 | steps 10 Count, 25 Count, 50 Count
## Packing | with a strong hold, easy handling, quiet unwinding | for moving day, online sellers
~Packing Tape | 5 39 | .3 2.5 | steps 2-Pack, 6-Pack, 12-Pack | features Clear, Brown, Quiet
~Bubble Wrap | 8 44 | .4 2.2 | steps 30 ft, 100 ft, 175 ft | features Perforated, Large-Bubble | with strong air pockets, easy tearing
~Packing Paper | 9 44 | 1.5 6 | steps 100 Count, 200 Count, 400 Count | features Kraft, Newsprint | with clean sheets, soft cushioning
~Stretch Wrap | 9 59 | 1.5 6 | steps 1-Pack, 2-Pack, 4-Pack | features Clear, Black
Shipping Scale | 17 89 | 1.5 | features Digital, 110-lb, USB | brands tech | with a tare function, an extendable display
Shipping Labels | 6 34 | .4 2 | steps 100 Count, 250 Count, 500 Count | features Inkjet, Waterproof | with strong adhesive, sharp print
# School Supplies | brands school | with bright colors, sturdy stitching, washable ink, a name label | for back to school, classrooms, homework, art class | features Washable, Large, Kids' | notes Nontoxic and washable. Bulk packs available. Tested for safety
## Bags & Cases | colors kids | with sturdy stitching, smooth zippers, a name label | for back to school, field trips, growing kids
School Backpack | 17 79 | .6 | features Reflective, Lightweight, Laptop
Pencil Case | 4 24 | .12 | features Zippered, Two-Compartment, Roll-Up
Lunch Bag | 9 29 | .3 | features Insulated, Bento
Book Covers | 4 14 | .2 | sizes 3-Pack, 6-Pack, 12-Pack | features Stretchy, Clear | with stretchy fabric, a snug fit
Drawstring Bag | 5 19 | .12 | features Waterproof, Mesh
Rolling Backpack | 34 99 | 1.9 | features Wheeled, Convertible
## Classroom | colors - | with bright colors, nontoxic ingredients, a sturdy box
Crayons | 1 17 | .1 .8 | steps 12 Count, 24 Count, 64 Count, 120 Count
Colored Pencils | 3 29 | .1 .8 | steps 12 Count, 24 Count, 48 Count, 72 Count | features Erasable, Soft-Core
Washable Markers | 3 24 | .12 .6 | steps 8 Count, 12 Count, 24 Count | features Broad-Tip, Fine-Tip
Glue Sticks | 2 17 | .1 .7 | steps 4 Count, 12 Count, 30 Count | features Purple, Clear | with smooth spreading, easy washing
Ruler | 1 9 | .04 | features Wooden, Flexible, Stainless | sizes 6 in, 12 in | with clear markings, smooth edges
Geometry Set | 4 19 | .2 | features 10-Piece, Metal | unit set | with a compass, a protractor, a tin case
~Construction Paper | 3 19 | .5 2 | steps 50 Count, 100 Count, 240 Count | features Assorted, Heavyweight
`;
