/** Settings and line format: see ../catalogue.ts. */
export const artsCrafts = `
Arts & Crafts | code ART | share .6 | cost .42 .58 | model none | names supply | colors craft | series Studio, Atelier, Meadow, Harbor Light, Folk, Gallery, Homespun, Wildflower | notes Beginner friendly. A studio staple. Nontoxic
brands paint: Pigmenta+, Canvaswell, Brushfield, Hueman & Daughters, Paletta, Artwell-
brands yarn: Woolmarket, Skein & Thistle, Loopwell, Merinella+, Purlhaus, Yarnly-
brands sew: Stitchmoor, Bobbinette, Threadfield, Needleworth+, Hemwell-, Quiltberry
brands paper: Papercroft, Foldwell, Inkpot & Petal, Stampling, Cardory-
brands make: Clayborne, Beadhaven, Woodsprite, Craftory, Moldwell-, Glintwork
brands kids: Crayonne, Messy Fox, Tinker & Glue, Splatterbug-
# Painting | brands paint | with rich pigment, smooth blending, excellent lightfastness, a creamy consistency | for beginners, studio practice, plein air days, art students | features Artist-Grade, Student, Water-Based
## Paint | colors - | steps 12-Color, 24-Color, 36-Color, 48-Color
Acrylic Paint Set | 9 69 | .5 1.8
Watercolor Set | 8 89 | .2 .8 | features Pan, Tube, Travel
Oil Paint Set | 17 99 | .5 1.6 | features Artist-Grade, Water-Mixable
Gouache Set | 14 79 | .4 1.5
Tempera Paint Set | 8 39 | .5 1.6 | features Washable, Stick
Acrylic Markers | 11 59 | .2 .8 | features Fine-Tip, Dual-Tip
## Surfaces & Brushes | for beginners, studio practice, plein air days
Canvas Panels | 9 59 | .5 2 | steps 3-Pack, 6-Pack, 12-Pack | colors - | features Cotton, Primed, 8 x 10 | with a triple-primed surface, a warp-resistant board
Stretched Canvas | 11 79 | .6 | of Cotton, Linen | sizes 11 x 14 in, 16 x 20 in, 24 x 36 in | colors - | with a primed surface, sturdy wooden bars | features Primed, Gallery-Wrapped, Deep-Edge
Paint Brushes | 6 69 | .1 .4 | steps 5-Piece, 10-Piece, 15-Piece | colors - | features Synthetic, Sable-Style, Detail | with a balanced handle, fine springy hairs
Art Easel | 19 199 | 4 | features Tabletop, Field, A-Frame | colors wood | of Beechwood, Pine, Aluminum | with adjustable height, a storage tray
Paint Palette | 4 29 | .3 | features Stay-Wet, Wooden, Ceramic | colors - | with deep wells, an easy-clean surface
Watercolor Paper Pad | 7 49 | .5 | features Cold-Press, Hot-Press, 300-gsm | sizes 6 x 9 in, 9 x 12 in, 11 x 15 in | colors - | with heavy cotton sheets, a glued edge
Palette Knife Set | 7 29 | .2 | features Stainless, Five-Piece | colors - | unit set | with flexible blades, wooden handles
# Drawing & Sketching | brands paint, paper | colors - | with smooth laydown, break-resistant cores, a tin case, fine control | for sketchbooks, portraits, urban sketching, comics | features Professional, Student, Travel
## Pencils & Pens | steps 12-Piece, 24-Piece, 36-Piece
Sketching Pencil Set | 7 44 | .1 .4
Colored Pencil Set | 8 89 | .15 .6 | features Oil-Based, Wax-Based, Watercolor | steps 24-Piece, 48-Piece, 72-Piece
Charcoal Set | 7 34 | .15 .4 | features Vine, Compressed
Fineliner Set | 7 39 | .08 .3 | features Archival, Micro
Alcohol Markers | 14 119 | .3 1.8 | features Dual-Tip, Brush-Tip | steps 24-Piece, 60-Piece, 120-Piece
Soft Pastels | 9 69 | .2 .9 | features Half-Stick, Handmade
Oil Pastels | 6 44 | .2 .8
## Paper & Tools
Sketchbook | 6 39 | .5 | features Hardcover, Spiral, Toned | sizes A5, A4, A3 | with sturdy cream paper, a lay-flat binding
Drawing Pad | 5 34 | .5 | features Smooth, Bristol, Newsprint | sizes 9 x 12 in, 11 x 14 in, 18 x 24 in | with sturdy sheets, micro-perforated edges, a stiff backing
Light Pad | 19 99 | .7 | features LED, A4, Rechargeable | with even brightness, a slim body | for tracing, animation, calligraphy
Drawing Mannequin | 9 44 | .4 | features Wooden, Posable, 12-Inch | with smooth joints, a weighted base | for figure drawing, animation students
Blending Stumps | 3 14 | .05 | sizes 6-Pack, 12-Pack | with tight felt, pointed tips | for charcoal, pastels, portraits
Calligraphy Set | 12 59 | .3 | features Beginner, Dip-Pen, Left-Handed | unit set | for invitations, journals | with three nib widths, quick-drying ink, a practice booklet
# Yarn & Knitting | brands yarn | with a soft hand, even stitches, colorfast dye, smooth tips | for sweaters, baby blankets, beginners, winter hats | features Chunky, Worsted, Fingering, Bulky
## Yarn | with a soft hand, even plies, colorfast dye, a center-pull skein
Knitting Yarn | 4 34 | .1 | of Merino, Cotton, Acrylic, Alpaca | features Chunky, Worsted, DK
Sock Yarn | 7 34 | .1 | of Merino, Bamboo | features Self-Striping, Hand-Dyed
Cotton Yarn | 3 22 | .1 | of Cotton | features Mercerized, Organic
Chunky Yarn | 7 44 | .25 | of Merino, Chenille, Acrylic | features Jumbo, Super-Soft
Baby Yarn | 4 22 | .1 | of Acrylic, Cotton | features Hypoallergenic, Washable
Yarn Bundle | 14 79 | .5 | of Merino, Acrylic, Cotton | sizes 5-Pack, 10-Pack, 20-Pack | features Rainbow, Pastel | colors -
## Needles & Kits | colors - | with smooth tips, clear instructions, a handy case
Knitting Needles | 5 39 | .06 | of Bamboo, Aluminum, Birch | features Circular, Double-Pointed, Straight | sizes US 5, US 7, US 8, US 10
Crochet Hook Set | 6 39 | .15 | features Ergonomic, Aluminum | sizes 6-Piece, 9-Piece, 12-Piece | unit set
Crochet Kit | 14 49 | .4 | features Animal, Beginner, Cactus | unit set | for first projects, gifts
Knitting Kit | 17 69 | .5 | features Scarf, Hat, Beginner | unit set | for first projects, gifts
Yarn Bowl | 12 44 | .6 | of Ceramic, Acacia, Bamboo | with a smooth curl, a heavy base
Stitch Markers | 3 12 | .03 | sizes 20 Count, 50 Count, 120 Count | features Locking, Colorful | with a secure lock, bright colors | for lace charts, sock heels
Yarn Winder | 24 79 | .9 | features Hand-Crank, Large | with a quiet gear, a strong table clamp | for hanks, yarn leftovers
# Sewing & Quilting | brands sew | with sharp points, strong thread, clear markings, a tight weave | for hemming, quilts, mending, garment making | features Heavy-Duty, Beginner, Travel
## Fabric | with a tight weave, colorfast dye, a soft hand, a straight grain | for quilts, garment making, home sewing
Quilting Fabric Bundle | 12 69 | .5 | of Cotton | sizes 5-Piece, 10-Piece, 25-Piece | features Floral, Precut, Batik | colors -
~Linen Fabric | 9 34 | .4 | of Linen | sizes 1 yd, 2 yd, 5 yd | features Washed, Medium-Weight
~Cotton Fabric | 5 24 | .3 | of Cotton | sizes 1 yd, 2 yd, 5 yd | features Printed, Solid, Gingham
~Fleece Fabric | 6 24 | .5 | of Polyester | sizes 1 yd, 2 yd | features Plaid, Anti-Pill
~Quilt Batting | 12 59 | 1.2 | of Cotton, Polyester, Wool | sizes 45 x 60 in, 90 x 108 in | colors - | features Lightweight, High-Loft, Needled | with even loft, easy quilting
~Canvas Fabric | 8 29 | .6 | of Cotton | sizes 1 yd, 2 yd | features Waterproof, Duck
## Notions | colors - | with precise edges, clear markings, a sturdy case
Sewing Kit | 8 44 | .3 | features 100-Piece, Travel, Beginner | unit set
Fabric Scissors | 9 54 | .25 | features Titanium, Pinking, Left-Handed | with sharp steel blades, soft-grip handles
Sewing Thread Set | 7 39 | .4 | sizes 12-Spool, 24-Spool, 60-Spool | features Polyester, Cotton | with strong even thread, colorfast dye
Rotary Cutter | 9 39 | .1 | features 45 mm, Ergonomic
Cutting Mat | 9 59 | .8 | sizes 9 x 12 in, 12 x 18 in, 24 x 36 in | features Self-Healing, Double-Sided
Sewing Pins | 3 14 | .1 | sizes 100 Count, 250 Count | features Ball-Head, Glass-Head | with sharp points, smooth steel shafts
Quilting Ruler | 7 34 | .25 | sizes 6 x 12 in, 6 x 24 in | features Non-Slip, Acrylic
Zippers | 4 17 | .15 | sizes 10-Pack, 25-Pack, 50-Pack | features Nylon, Invisible, Metal | with smooth teeth, colorfast tape
Embroidery Kit | 8 39 | .25 | features Floral, Landscape, Beginner | unit set | with a bamboo hoop, printed fabric, colored thread
Cross-Stitch Kit | 9 44 | .25 | features Woodland, Holiday, Counted | unit set | with a printed chart, sorted thread
# Paper Crafts & Scrapbooking | brands paper | colors - | with crisp edges, heavyweight stock, strong adhesive, coordinating patterns | for albums, greeting cards, planners, party décor | features Floral, Vintage, Pastel, Glitter
## Paper & Albums
Scrapbook Album | 12 54 | 1.1 | sizes 8 x 8 in, 12 x 12 in | colors leather | features Post-Bound, Linen
Scrapbook Paper Pad | 5 29 | .5 | sizes 24 Count, 48 Count, 100 Count
Origami Paper | 4 19 | .2 | sizes 100 Count, 200 Count, 500 Count | features Double-Sided, Washi, Foil | with crisp folds, vivid colors | for cranes, classrooms, party décor
Blank Cards | 6 34 | .5 | sizes 20 Count, 50 Count, 100 Count | features Kraft, White, Deckled
Tissue Paper | 4 22 | .3 | sizes 60 Count, 100 Count | features Metallic, Rainbow, White | called ~tissue paper | with crisp folds, colorfast sheets | for gift bags, pom-poms, party décor
~Vinyl Sheets | 7 44 | .4 | called vinyl sheets | sizes 10-Pack, 20-Pack, 40-Pack | features Permanent, Holographic, Heat-Transfer
## Tools & Stamps
~Washi Tape | 4 24 | .2 | sizes 5-Pack, 12-Pack, 24-Pack | with clean removal, matte printing
Stamp Set | 6 34 | .2 | features Clear, Alphabet, Botanical | unit set | with crisp impressions, a storage sheet
Ink Pads | 4 29 | .2 | sizes 1-Pack, 6-Pack, 12-Pack | features Pigment, Archival, Metallic | with even coverage, quick drying
Craft Punch | 5 24 | .3 | features Heart, Circle, Border | with a sharp steel die, a comfortable lever
Die Cutting Machine | 59 349 | 6 | features Manual, Electronic, Mini | names gear | colors craft | with a smooth crank, a stable suction base
~Craft Glue | 3 14 | = | sizes 4 fl oz, 8 fl oz | features Quick-Dry, Tacky, Clear | with a fine tip, a clear finish
Hot Glue Gun | 7 44 | .3 | features Cordless, Dual-Temperature, Mini | with a fine nozzle, a fold-out stand
Sticker Book | 5 19 | .2 | features Botanical, Planner
# Jewelry Making & Beads | brands make | colors - | with uniform holes, tarnish resistance, a sorted box, smooth polish | for bracelets, earrings, kids' parties, small businesses | features Assorted, Natural, Faceted
## Beads
Glass Beads | 5 29 | .2 .9 | steps 100 Count, 300 Count, 1000 Count
Seed Beads | 5 34 | .2 .8 | steps 1000 Count, 5000 Count, 15000 Count | features 2 mm, 3 mm, Matte
Wooden Beads | 4 24 | .1 .5 | steps 50 Count, 100 Count, 300 Count
Letter Beads | 4 19 | .1 .5 | steps 200 Count, 500 Count, 1200 Count | features Acrylic, Gold-Tone
Gemstone Beads | 7 44 | .2 .6 | steps 30 Count, 60 Count, 120 Count | features Lava, Amethyst, Turquoise
Pearl Beads | 6 29 | .1 .6 | steps 100 Count, 300 Count, 700 Count | features Freshwater, Glass
## Findings & Tools | with tarnish resistance, a sorted box, easy handling
Jewelry Pliers Set | 9 44 | .4 | sizes 3-Piece, 4-Piece, 8-Piece | unit set | with smooth jaws, cushioned handles
~Beading Wire | 4 22 | .08 | features 0.3 mm, 0.5 mm, Copper | sizes 30 ft, 100 ft
Earring Hooks | 3 17 | .05 | sizes 50 Count, 100 Count, 200 Count | features Hypoallergenic, Silver-Plated
Clasps | 3 17 | .05 | sizes 20 Count, 50 Count, 100 Count | features Lobster, Magnetic
Bracelet Making Kit | 9 34 | .5 | features Clay, Charm, Friendship | unit set
~Elastic Cord | 3 14 | .06 | sizes 100 ft, 300 ft | features Clear, 0.8 mm | with strong stretch, a knot-friendly surface | for bracelets, kids' parties
Resin Kit | 17 69 | 1 | features UV, Epoxy, Beginner | unit set | for pendants, coasters
# Clay, Pottery & Sculpture | brands make | with a smooth texture, low shrinkage, easy shaping, firm drying | for pinch pots, figurines, school projects, home studios | features Air-Dry, Beginner, Oven-Bake | colors -
## Clay | names food
~Air-Dry Clay | 5 34 | = | sizes 1 lb, 5 lb, 10 lb | features White, Terracotta
~Polymer Clay | 3 39 | = | sizes 2 oz, 1 lb, 2 lb | features 24-Color, Translucent, Pastel
~Pottery Clay | 12 54 | = | sizes 5 lb, 10 lb, 25 lb | features Stoneware, Porcelain, Low-Fire
~Modeling Clay | 4 29 | = | sizes 1 lb, 2 lb | features Oil-Based, Non-Drying
~Plaster | 7 29 | = | sizes 2 lb, 8 lb | features Casting, Fast-Setting
Pottery Glaze | 7 29 | = | sizes 4 fl oz, 16 fl oz | features Matte, Gloss, Celadon | colors craft | with even coverage, food-safe firing | for mugs, bowls, planters
## Tools
Pottery Wheel | 99 899 | 19 | features Tabletop, Foot-Pedal, Mini | names gear | with a quiet motor, a removable splash pan
Sculpting Tool Set | 7 34 | .3 | sizes 8-Piece, 14-Piece, 30-Piece | unit set | with double-ended tips, wooden handles
Clay Extruder | 12 49 | .4 | features Stainless, 20-Disc | with a smooth crank, easy cleaning
Silicone Mold | 6 34 | .2 | features Floral, Geometric, Candle | with fine detail, easy release
Kiln | 349 1999 | 24 | features Tabletop, Digital | names gear | with even heat, a programmable controller | for home studios, classrooms
Pottery Kit | 17 59 | 1.4 | features Beginner, Two-Person | unit set | with air-dry clay, wooden tools, bright paints
# Candle, Soap & Home Crafts | brands make | with step-by-step instructions, natural ingredients, reusable molds, a pleasant scent | for gifts, date nights, small businesses, weekend projects | features Beginner, Deluxe, Natural | colors -
## Candle & Soap
Candle Making Kit | 19 79 | 2 | features Soy, Beeswax, Deluxe | unit set
~Soy Wax | 12 59 | = | sizes 2 lb, 5 lb, 10 lb | features Flakes, Container | with a low melting point, a clean burn
~Beeswax | 9 49 | = | sizes 8 oz, 1 lb, 5 lb | features Pellets, Yellow, White | with a natural honey scent, a clean burn | for candles, balms, wraps
Candle Wicks | 4 19 | .1 | sizes 50 Count, 100 Count, 200 Count | features Cotton, Wooden | with a clean burn, a sturdy metal base
Fragrance Oil Set | 9 39 | .3 | sizes 6-Pack, 10-Pack, 20-Pack | features Floral, Seasonal, Bakery
Soap Making Kit | 19 69 | 1.6 | features Melt-and-Pour, Goat-Milk | unit set
~Soap Base | 9 44 | = | sizes 2 lb, 5 lb | features Shea, Clear, Oat
## Home Crafts | with step-by-step instructions, quality materials, all tools included
Macramé Kit | 14 54 | .8 | features Plant-Hanger, Wall-Hanging | unit set
~Macramé Cord | 8 39 | .7 | of Cotton | sizes 100 yd, 200 yd | features 3 mm, 5 mm | colors craft | with a soft twist, even strands
Weaving Loom | 14 99 | 1.1 | features Wooden, Lap, Rigid-Heddle | with smooth beech pegs, a wooden shuttle
Wood Burning Kit | 17 69 | .7 | features 60-Piece, Adjustable | unit set
Terrarium Kit | 17 59 | 1.6 | features Moss, Succulent | unit set
Diamond Painting Kit | 7 39 | .5 | features Landscape, Floral, Animal | sizes 12 x 16 in, 16 x 20 in | unit set
Leather Craft Kit | 19 89 | .9 | features Wallet, Beginner | unit set
# Kids' Crafts | brands kids | colors - | with washable ingredients, easy-grip handles, clear steps, everything in one box | for rainy days, birthday parties, classrooms, ages four and up | features Washable, Jumbo, Mess-Free
## Kits
Kids Paint Set | 6 29 | .6 | unit set
Friendship Bracelet Kit | 7 27 | .3 | unit set
Kids Sewing Kit | 9 29 | .4 | features Felt, Animal | unit set
Rock Painting Kit | 9 27 | 1.1 | features Glow, Metallic | unit set
Paper Craft Kit | 6 24 | .4 | features Animal, 3D | unit set
Kids Pottery Kit | 14 44 | 1.4 | unit set
Mosaic Kit | 8 29 | .5 | features Window, Sticker | unit set
## Supplies | with bright colors, soft edges, a resealable bag
Pipe Cleaners | 3 17 | .1 | sizes 100 Count, 200 Count, 500 Count | features Assorted, Glitter
Pom-Poms | 3 17 | .15 | sizes 100 Count, 300 Count, 1000 Count | features Assorted, Glitter
Craft Sticks | 2 14 | .2 | sizes 50 Count, 200 Count, 500 Count | features Jumbo, Colored
Googly Eyes | 3 12 | .05 | sizes 100 Count, 500 Count, 1000 Count | features Self-Adhesive
~Finger Paint | 5 24 | = | sizes 8 fl oz, 16 fl oz | features Washable, Scented
Felt Sheets | 4 24 | .2 | sizes 10-Pack, 20-Pack, 40-Pack | features Stiff, Soft
Sidewalk Chalk | 3 19 | .8 | sizes 12 Count, 24 Count, 48 Count | features Jumbo, Glitter | called ~sidewalk chalk
`;
