/** Settings and line format: see ../catalogue.ts. */
export const clothing = `
Clothing | code CLO | share 1.8 | cost .36 .52 | model series | names apparel | style wear | colors fashion | sizes alpha | series Harbor, Willow, Aspen, Juniper, Marlowe, Hudson, Sloane, Ashby, Calla, Tilden, Rowan, Sienna, Wells, Bexley, Camden, Lark, Penrose, Thea | notes Machine wash cold. Tumble dry low. Fits true to size. Wash inside out with like colors
brands women: Halden, Maren & Vale, Solenne+, Ottavia+, Brightwillow, Lilou Avenue-, Petra Lane, Vestra
brands men: Halden, Garrick & Sons+, Northloom, Stallwood, Fieldmark, Dunmore Supply-, Calder Row+
brands kids: Little Larkin, Pippin & Co, Snugglebee-, Wrenley, Tiny Harbor, Jumpseed
brands active: Strideon, Veloxa, Fjellgard+, Kinetiq, Pulsora-, Moveworth
brands inner: Softwear Co, Morrowell, Undine+, Everyday Basics House-, Cottonaire
# Women's Dresses | brands women | sizes dress | of Cotton, Linen, Viscose, Silk, Satin | features Floral, Pleated, Tiered, Belted, Printed | with a flattering waist, side pockets, a soft lining, a hidden back zipper, adjustable straps | for garden weddings, office days, summer evenings, weekend brunch
## Day Dresses
Midi Dress | 39 189 | .42
Maxi Dress | 44 199 | .5
Shirt Dress | 39 169 | .4 | of Cotton, Linen, Chambray
Wrap Dress | 39 179 | .38 | of Viscose, Silk, Jersey
Sundress | 29 119 | .3 | of Cotton, Linen
T-Shirt Dress | 24 89 | .3 | of Cotton, Jersey | features Striped, Relaxed, Pocket | with side pockets, a soft hand, a ribbed neckline | for errands, warm days
Sweater Dress | 49 199 | .55 | of Merino, Cotton, Cashmere | features Ribbed, Turtleneck, Belted | with ribbed cuffs, a soft hand, a relaxed drape | for cool days, the office
Shift Dress | 39 159 | .36
## Evening Dresses | for cocktail parties, formal dinners, weddings | with a graceful drape, a fitted bodice, an open back, a hidden zipper
Cocktail Dress | 59 299 | .45 | of Satin, Velvet, Crepe
Slip Dress | 39 189 | .28 | of Silk, Satin
Evening Gown | 119 549 | .9 | of Satin, Chiffon, Velvet | features Off-Shoulder, Beaded, Draped
Bodycon Dress | 29 129 | .35 | of Jersey, Ribbed Knit | features Ruched, Square-Neck
Jumpsuit | 49 219 | .55 | of Crepe, Linen, Viscose | features Wide-Leg, Belted, Sleeveless
# Women's Tops | brands women | of Cotton, Linen, Silk, Viscose, Jersey | features Relaxed, Cropped, Ruffled, Striped | with a curved hem, soft gathered cuffs, mother-of-pearl buttons, a breathable feel | for the office, weekends, layering, warm days
## Shirts & Blouses
Blouse | 29 149 | .2
Button-Down Shirt | 34 139 | .24
Tunic | 29 119 | .26
Peasant Top | 29 109 | .2 | of Cotton, Viscose
Tie-Neck Blouse | 39 159 | .2 | of Silk, Viscose
Poplin Shirt | 34 129 | .23 | of Cotton
Bodysuit | 24 89 | .18 | of Jersey, Cotton | features Square-Neck, Ribbed, Long-Sleeve | with a snap closure, a smooth stretch fit
## T-Shirts & Tanks | with a ribbed neckline, a soft hand, a smooth hem
T-Shirt | 14 69 | .16 | of Cotton, Organic Cotton, Linen | features V-Neck, Boxy, Slub, Relaxed
Tank Top | 12 54 | .12 | of Cotton, Jersey | features Ribbed, Racerback
Camisole | 14 79 | .1 | of Silk, Satin, Cotton
Long-Sleeve Tee | 19 74 | .2 | of Cotton, Jersey | features Striped, Crewneck, Waffle
Polo Shirt | 24 89 | .22 | of Cotton | features Slim, Striped
# Women's Bottoms | brands women | sizes dress | of Cotton, Linen, Wool, Viscose | features High-Rise, Wide-Leg, Pleated, Cropped | with a comfortable waistband, deep pockets, a clean drape, belt loops | for the office, travel days, weekends
## Pants & Jeans
Jeans | 39 189 | .6 | of Denim | colors denim | features High-Rise, Straight-Leg, Wide-Leg, Skinny, Bootcut | with a hint of stretch, a button fly, reinforced seams
Trousers | 44 199 | .45
Linen Pants | 39 139 | .38 | of Linen | features Wide-Leg, Drawstring, Cropped
Chinos | 34 119 | .45 | of Cotton | features Slim, Cropped, Relaxed
Cargo Pants | 34 129 | .5 | of Cotton | features Relaxed, Parachute, Utility
Leggings | 17 89 | .22 | of Jersey, Cotton | sizes alpha | features High-Rise, Ribbed, Seamless | with a wide waistband, full stretch, a smooth fit | for errands, travel days, layering
Culottes | 39 129 | .36
## Skirts & Shorts | with a comfortable waistband, a clean drape, a hidden zipper
Midi Skirt | 34 149 | .35 | features Pleated, Satin-Look, A-Line, Tiered
Mini Skirt | 24 109 | .28 | of Denim, Wool, Cotton
Maxi Skirt | 39 149 | .45 | features Tiered, Bias-Cut
Pencil Skirt | 34 129 | .34 | of Wool, Crepe
Denim Shorts | 24 89 | .35 | of Denim | colors denim | features High-Rise, Cutoff, Mom-Fit | with a button fly, five pockets, a frayed hem
Bermuda Shorts | 29 99 | .3 | of Linen, Cotton | features Pleated, Tailored | with a comfortable waistband, deep pockets, a clean drape
# Sweaters & Knitwear | brands women, men | of Merino, Cashmere, Lambswool, Cotton, Alpaca | features Ribbed, Cable-Knit, Relaxed, Chunky, Fine-Knit | with ribbed cuffs, a soft brushed finish, a clean hem, fully fashioned sleeves | for cool mornings, layering at the office, weekends by the fire | notes Hand wash cold. Dry flat. Knit to resist pilling
## Pullovers
Crew Sweater | 39 229 | .4
V-Neck Sweater | 39 219 | .36
Turtleneck Sweater | 44 239 | .45
Quarter-Zip Sweater | 49 199 | .48 | of Merino, Cotton, Lambswool
Fisherman Sweater | 59 249 | .75 | of Lambswool, Merino, Cotton | features Cable-Knit, Chunky
Fair Isle Sweater | 59 219 | .55 | of Lambswool, Merino | features Chunky, Relaxed
Sweater Polo | 44 169 | .35 | of Merino, Cotton | features Fine-Knit, Striped
Mock-Neck Sweater | 39 189 | .38
## Cardigans & Vests
Cardigan | 44 239 | .45
Duster Cardigan | 59 229 | .65
Shawl-Collar Cardigan | 69 259 | .75 | features Cable-Knit, Chunky
Sweater Vest | 34 139 | .28 | with ribbed armholes, a soft brushed finish, a clean hem
Poncho | 49 199 | .55 | sizes one | features Fringed, Cable-Knit | with a soft brushed finish, a generous drape
# Men's Shirts | brands men | colors menswear | of Cotton, Linen, Oxford Cotton, Flannel | features Slim-Fit, Regular-Fit, Stretch, Striped, Wrinkle-Free | with a button-down collar, a curved hem, single-button cuffs, a chest pocket | for the office, dinners out, casual Fridays, warm days
## Button-Ups
Dress Shirt | 29 149 | .26 | of Cotton, Twill, Poplin
Oxford Shirt | 34 129 | .3 | of Cotton
Flannel Shirt | 29 109 | .38 | of Cotton | features Plaid, Brushed, Relaxed | for cool evenings, campfires, weekends
Linen Shirt | 34 139 | .22 | of Linen | features Relaxed, Band-Collar, Short-Sleeve | with a curved hem, a chest pocket, a breathable weave
Chambray Shirt | 34 109 | .3 | of Cotton
Short-Sleeve Shirt | 24 99 | .24 | of Cotton, Linen, Viscose | features Printed, Camp-Collar, Striped | with a curved hem, a chest pocket, a breathable weave
Overshirt | 49 189 | .6 | of Cotton, Wool, Corduroy | features Relaxed, Quilted, Utility | with two chest pockets, a boxy cut, sturdy buttons
## Tees & Polos | with a ribbed collar, double-stitched hems, a soft hand | for weekends, casual Fridays, warm days
Crewneck T-Shirt | 12 59 | .18 | of Cotton, Organic Cotton | features Heavyweight, Slim-Fit, Pocket
Henley Shirt | 19 69 | .24 | of Cotton, Waffle Cotton | features Long-Sleeve, Slim-Fit
Polo Shirt | 24 99 | .24 | of Cotton Piqué, Cotton | features Slim-Fit, Striped, Performance
Long-Sleeve T-Shirt | 17 64 | .22 | of Cotton | features Heavyweight, Striped
Rugby Shirt | 39 119 | .42 | of Cotton | features Striped, Heavyweight
# Men's Pants & Shorts | brands men | colors menswear | sizes waist | of Cotton, Stretch Cotton, Wool, Linen | features Slim-Fit, Straight-Fit, Tapered, Stretch, Relaxed | with a comfortable waistband, deep pockets, reinforced seams, a clean hem | for the office, travel, weekends
## Pants
Chinos | 34 129 | .5
Jeans | 39 199 | .75 | of Denim | colors denim | features Slim-Fit, Straight-Leg, Tapered, Selvedge, Relaxed
Dress Pants | 39 189 | .48 | of Wool, Twill | features Flat-Front, Pleated, Slim-Fit
Cargo Pants | 34 119 | .6 | of Cotton
Joggers | 24 99 | .42 | of Cotton, French Terry | sizes alpha | features Tapered, Fleece, Relaxed | with a drawcord waist, zip pockets, ribbed ankles | for weekends, travel, lazy Sundays
Corduroy Pants | 39 129 | .6 | of Cotton | features Wide-Wale, Slim-Fit, Relaxed
Linen Trousers | 44 149 | .4 | of Linen | features Drawstring, Pleated
Work Pants | 34 109 | .7 | of Canvas, Duck Cotton | features Double-Knee, Carpenter | for job sites, workshops, yard work
## Shorts | for weekends, travel, summer days
Chino Shorts | 24 89 | .32 | features 7-Inch, 9-Inch, Stretch
Cargo Shorts | 24 79 | .42 | features Relaxed, Ripstop
Denim Shorts | 29 79 | .45 | of Denim | colors denim
Sweat Shorts | 19 69 | .28 | of French Terry, Cotton | sizes alpha | features Fleece, Relaxed | with a drawcord waist, side pockets | for weekends, the gym
Swim Trunks | 19 89 | .2 | of Recycled Polyester | sizes alpha | features Quick-Dry, Printed, 7-Inch | with a mesh lining, a drawcord waist, a back pocket | for the beach, pool days
# Coats & Jackets | brands women, men | of Wool, Cotton, Leather, Suede, Recycled Polyester | features Quilted, Belted, Hooded, Waterproof, Water-Resistant | with a full lining, inside pockets, storm cuffs, a two-way zipper | for winter commutes, rainy days, fall weekends | notes Dry clean only. Fill is responsibly sourced. Fits true to size
## Coats
Wool Coat | 99 499 | 1.6 | of Wool | features Double-Breasted, Belted, Longline
Trench Coat | 89 399 | 1.1 | of Cotton | features Belted, Water-Resistant
Puffer Coat | 79 399 | 1.1 | of Recycled Polyester, Nylon | features Longline, Hooded, Water-Resistant
Parka | 99 449 | 1.5 | of Cotton, Recycled Polyester | features Hooded, Waterproof, Insulated
Raincoat | 49 229 | .7 | of Recycled Polyester, Nylon | features Hooded, Packable, Waterproof
Peacoat | 99 349 | 1.6 | of Wool | features Double-Breasted, Classic
## Jackets
Denim Jacket | 49 199 | .9 | of Denim | colors denim | features Classic, Oversized, Sherpa-Lined | with two chest pockets, button cuffs, reinforced seams
Leather Jacket | 149 699 | 1.6 | of Leather | colors leather | features Biker, Moto, Café-Racer | with zip cuffs, inside pockets, a smooth lining
Bomber Jacket | 49 249 | .8 | of Nylon, Suede, Satin | features Reversible, Quilted
Blazer | 69 349 | .75 | of Wool, Linen, Cotton | features Single-Breasted, Oversized, Unstructured | with a notched lapel, inside pockets, a half lining | for the office, dinners out
Fleece Jacket | 39 169 | .5 | of Recycled Polyester | features Full-Zip, Sherpa, Hooded | with zip pockets, a soft lining, elastic cuffs
Quilted Vest | 39 169 | .45 | of Nylon, Recycled Polyester | features Packable, Lightweight | with snap pockets, a smooth lining, a stand collar
Windbreaker | 34 149 | .35 | of Nylon, Recycled Polyester | features Packable, Hooded, Half-Zip | with zip pockets, a drawcord hem, a stowable hood | for windy runs, travel, spring days
# Activewear | brands active | names wear | of Recycled Polyester, Nylon, Cotton, Merino | features Seamless, Quick-Dry, High-Waist, Compression, Lightweight | with moisture-wicking fabric, flat seams, a hidden pocket, four-way stretch, reflective details | for running, yoga, gym sessions, hikes | notes Machine wash cold. Do not use fabric softener. Holds its shape wash after wash
## Bottoms
Running Shorts | 19 69 | .14
Training Leggings | 24 109 | .24 | of Nylon, Recycled Polyester
Yoga Pants | 29 109 | .28 | of Nylon, Recycled Polyester | features High-Waist, Flared, Pocket
Track Pants | 29 99 | .35 | of Recycled Polyester
Bike Shorts | 19 79 | .18 | of Nylon, Recycled Polyester | features High-Waist, Padded, 6-Inch
Tennis Skirt | 24 84 | .2 | of Nylon, Recycled Polyester | features Pleated, Built-In-Short
## Tops | with moisture-wicking fabric, flat seams, four-way stretch, reflective details
Sports Bra | 17 79 | .14 | of Nylon, Recycled Polyester | features High-Support, Racerback, Longline, Seamless | with moisture-wicking fabric, flat seams, a wide band, four-way stretch
Training Tee | 17 69 | .15 | features Quick-Dry, Mesh, Relaxed
Running Tank | 17 59 | .11 | features Quick-Dry, Racerback
Zip Hoodie | 34 129 | .5 | of Cotton, French Terry | features Fleece, Oversized, Full-Zip | with a brushed inside, a drawcord hood, ribbed cuffs
Pullover Hoodie | 29 119 | .5 | of Cotton, French Terry | features Fleece, Oversized, Heavyweight | with a kangaroo pocket, a drawcord hood, ribbed cuffs
Half-Zip Pullover | 34 119 | .3 | features Thermal, Lightweight, Thumbhole
Base Layer Top | 24 99 | .2 | of Merino, Recycled Polyester | features Thermal, Midweight | for skiing, winter runs, cold camps
Swimsuit | 29 129 | .18 | of Nylon, Recycled Polyester | features One-Piece, Chlorine-Resistant, Racerback | for lap swimming, beach days | with chlorine-resistant fabric, a full lining, four-way stretch
# Underwear & Sleepwear | brands inner | names wear | of Cotton, Modal, Bamboo, Silk | features Soft, Seamless, Stretch, Breathable | with a soft waistband, tag-free seams, a gentle fit, breathable fabric | for every day, lazy Sundays, light sleepers | notes Machine wash cold. Tumble dry low. Holds its shape wash after wash
## Underwear | for every day, travel, layering | style worn
Boxer Briefs | 9 49 | .2 | of Cotton, Modal, Bamboo | sizes S 3-Pack, M 3-Pack, L 3-Pack, XL 3-Pack | unit pack of 3
Briefs | 8 44 | .15 | of Cotton, Modal | sizes S 5-Pack, M 5-Pack, L 5-Pack, XL 5-Pack | features High-Cut, Hipster, Seamless
Bralette | 14 59 | .1 | of Cotton, Modal, Lace | features Wireless, Longline, Soft | with a soft band, adjustable straps, breathable fabric
T-Shirt Bra | 19 74 | .12 | of Cotton, Modal, Nylon | sizes 32B, 34B, 34C, 36C, 36D, 38D | features Lightly-Lined, Wireless | with smooth cups, a soft band, adjustable straps
Undershirt | 9 39 | .14 | of Cotton, Modal | features Slim, V-Neck, Crewneck | with tag-free seams, a tuckable length, breathable fabric
Crew Socks | 7 29 | .15 | of Cotton, Merino, Bamboo | sizes 1-Pair, 3-Pair, 6-Pair | features Ribbed, Cushioned, Patterned | unit pair | with a reinforced heel, a smooth toe seam, arch support | names supply | series -
Ankle Socks | 6 24 | .1 | of Cotton, Bamboo | sizes 3-Pair, 6-Pair | features No-Show, Cushioned | unit pair | with a reinforced heel, a silicone grip, arch support | names supply | series -
Tights | 8 39 | .08 | of Nylon | sizes short | features Opaque, Sheer, Control-Top | with a comfortable waistband, a reinforced toe | colors neutral
## Sleepwear | for lazy Sundays, cozy evenings, travel
Pajama Set | 29 149 | .5 | of Cotton, Modal, Silk, Flannel | features Long-Sleeve, Short, Piped | unit set
Nightgown | 24 109 | .3 | of Cotton, Modal, Silk
Robe | 34 149 | .7 | of Cotton, Modal, Silk, Fleece | features Hooded, Waffle, Short | with deep pockets, a tie belt, turn-back cuffs
Sleep Shorts | 14 54 | .15
Slipper Socks | 9 29 | .15 | of Wool, Fleece | sizes S/M, L/XL | features Sherpa-Lined, Non-Slip | unit pair | with rubber grips, a plush lining
# Clothing Accessories | brands women, men | names apparel | sizes one | of Wool, Cotton, Leather, Cashmere | features Classic, Reversible, Slim, Ribbed | with a clean finish, a soft hand, careful stitching | for gifts, cold mornings, everyday outfits | notes Comes in a gift box. Spot clean only. A wardrobe staple | style worn
## Warm Accessories
Beanie | 12 69 | .09 | of Merino, Cashmere, Cotton, Acrylic | features Ribbed, Cuffed, Slouchy
Scarf | 17 129 | .2 | of Wool, Cashmere, Cotton, Silk | features Plaid, Fringed, Oversized
Gloves | 17 99 | .1 | of Leather, Wool, Cashmere | sizes short | features Touchscreen, Fleece-Lined | unit pair | with a snug cuff, a soft lining, neat stitching
Mittens | 14 59 | .12 | of Wool, Fleece | features Cable-Knit, Sherpa-Lined | unit pair
Earmuffs | 12 39 | .1 | of Faux Fur, Fleece | features Foldable, Knitted
## Hats & Belts
Baseball Cap | 14 44 | .09 | of Cotton, Corduroy, Wool | features Washed, Structured, Five-Panel
Bucket Hat | 14 49 | .1 | of Cotton, Nylon, Terry | features Reversible, Packable
Straw Hat | 19 89 | .15 | of Straw | features Wide-Brim, Packable, Panama-Style | for the beach, gardening, vacations
Fedora | 24 119 | .16 | of Wool, Straw | features Wide-Brim, Classic
Leather Belt | 19 99 | .25 | of Leather | colors leather | sizes 32, 34, 36, 38, 40 | features Reversible, Braided, Slim | with a brushed buckle, stitched edges, five holes
Necktie | 14 89 | .07 | of Silk, Wool, Linen | features Striped, Knit, Paisley
Suspenders | 14 49 | .15 | of Cotton | features Clip-On, Y-Back
Pocket Square | 9 49 | .03 | of Silk, Linen, Cotton | features Hand-Rolled, Printed, Paisley
# Boys' Clothing | brands kids | names wear | colors boys | sizes age | of Cotton, Organic Cotton, Fleece, Denim | features Striped, Graphic, Soft, Relaxed | with reinforced knees, an elastic waist, roomy pockets, a tag-free neck | for school days, playgrounds, growing kids | notes Machine wash cold. Tumble dry low. Made to be handed down | series Finn, Otto, Milo, Scout, Jasper, Theo
## Tops & Sets | with a tag-free neck, soft fabric, double-stitched hems
Boys' T-Shirt | 8 29 | .12 | of Cotton, Organic Cotton
Boys' Polo Shirt | 11 34 | .15 | of Cotton
Boys' Hoodie | 17 49 | .3 | of Cotton, Fleece | with a kangaroo pocket, ribbed cuffs, a soft lining
Boys' Button-Down Shirt | 14 39 | .16 | of Cotton | features Plaid, Striped, Chambray | for birthdays, school photos | with a chest pocket, a curved hem
Boys' Pajama Set | 14 39 | .25 | of Cotton, Organic Cotton | features Dinosaur, Space, Striped | unit set | for cozy nights, sleepovers | with snug cuffs, soft seams
Boys' Sweater | 19 54 | .28 | of Cotton, Merino | features Cable-Knit, Striped
## Bottoms & Outerwear
Boys' Jeans | 17 44 | .35 | of Denim | colors denim | features Slim-Fit, Straight-Leg, Pull-On
Boys' Joggers | 12 34 | .22 | of Cotton, Fleece
Boys' Shorts | 9 29 | .16 | of Cotton | features Cargo, Pull-On, Mesh
Boys' Puffer Jacket | 29 89 | .55 | of Recycled Polyester | features Hooded, Lightweight, Water-Resistant | with a cozy lining, zip pockets, elastic cuffs | for snowy days, the school run
Boys' Rain Jacket | 24 69 | .3 | of Recycled Polyester | features Hooded, Waterproof | with sealed seams, a name label, elastic cuffs | for puddles, the school run
Boys' Swim Shorts | 11 34 | .12 | of Recycled Polyester | features Shark, Striped, Quick-Dry | with a mesh lining, a drawcord waist | for the pool, beach days
# Girls' Clothing | brands kids | names wear | colors kids | sizes age | of Cotton, Organic Cotton, Jersey, Denim | features Floral, Striped, Rainbow, Soft | with an easy pull-on waist, twirl-ready fullness, a tag-free neck, roomy pockets | for school days, birthday parties, playgrounds | notes Machine wash cold. Tumble dry low. Made to be handed down | series Luna, Hazel, Wren, Poppy, Clara, Willa
## Dresses & Tops
Girls' Dress | 14 54 | .2
Girls' Tutu Skirt | 12 34 | .15 | of Tulle | features Glitter, Tiered, Rainbow
Girls' T-Shirt | 8 29 | .11 | of Cotton, Organic Cotton | with a tag-free neck, soft print, a relaxed fit
Girls' Blouse | 12 39 | .13 | of Cotton, Viscose | features Ruffled, Embroidered, Floral | with puffed sleeves, a back button, a soft collar
Girls' Cardigan | 17 49 | .24 | of Cotton, Merino | features Knit, Scalloped, Pointelle | with pearl buttons, ribbed cuffs
Girls' Hoodie | 17 49 | .28 | of Cotton, Fleece | features Graphic, Sherpa, Zip | with a kangaroo pocket, ribbed cuffs
## Bottoms & Outerwear | with an elastic waist, roomy pockets, durable seams
Girls' Leggings | 7 24 | .12 | of Cotton, Jersey | with a soft waistband, plenty of stretch, durable knees
Girls' Jeans | 17 44 | .32 | of Denim | colors denim | features Flared, Skinny, Wide-Leg | with an adjustable waist, embroidered pockets
Girls' Shorts | 9 29 | .14 | of Cotton, Denim | features Paperbag, Scalloped | with an elastic waist, soft pockets
Girls' Winter Coat | 29 99 | .7 | of Recycled Polyester, Wool | features Hooded, Quilted, Belted | with a cozy lining, zip pockets | for snowy days, the school run
Girls' Pajama Set | 14 39 | .24 | of Cotton, Organic Cotton | features Unicorn, Floral, Star | unit set | for cozy nights, sleepovers | with snug cuffs, soft seams
Girls' Swimsuit | 12 39 | .1 | of Recycled Polyester | features One-Piece, Ruffled, Two-Piece | with UPF 50+ fabric, adjustable straps | for the pool, beach days
`;
