/** Settings and line format: see ../catalogue.ts. */
export const jewelryWatches = `
Jewelry & Watches | code JWL | share .6 | cost .35 .5 | endings fine | model series | names 5 B M N; 3 B S N; 3 B F N; 2 B S M N; 2 F M N; 2 S M N; 1 F N X; 1 M N X | series Celeste, Aurora, Lyra, Ophelia, Soleil, Maris, Fleur, Cassia, Iris, Odette, Paloma, Viola, Linnea, Noor | style worn | notes Arrives in a gift box. Hypoallergenic and nickel-free. Store dry and away from light. Polishing cloth included
brands fine: Aurelle & Fils+, Belvoir Atelier+, Lunaria, Orfeo Bianchi+, Silberhain, Carrington Vale
brands fashion: Minaud, Twelve Petals, Golden Wren, Tinsel & Thread-, Juno Coast, Halcyon Row
brands watch: Chronelle, Tessaro+, Marlock, Vandeholt+, Uhrwerk Linden+, Secondhand Street-, Tidemark
# Rings | brands fine, fashion | sizes ring | of Sterling Silver, 14K Gold, 14K Rose Gold, Gold Vermeil, Platinum | features Dainty, Stackable, Vintage-Inspired, Minimalist, Hammered | with a comfort-fit band, a polished finish, hand-set stones, fine milgrain edges | for anniversaries, everyday stacking, milestone birthdays, proposals
## Gemstone Rings | for anniversaries, proposals, milestone birthdays
Solitaire Ring | 149 1999 | .004 | features Diamond, Moissanite, Lab-Diamond, Sapphire
Halo Ring | 149 1799 | .004 | features Diamond, Emerald, Morganite
Three-Stone Ring | 179 1999 | .004 | features Diamond, Sapphire, Opal
Birthstone Ring | 49 299 | .003 | features Garnet, Amethyst, Topaz, Peridot
Cocktail Ring | 59 499 | .006 | features Emerald-Cut, Citrine, Onyx
Eternity Band | 129 1799 | .004 | features Diamond, Lab-Diamond, Pavé
## Bands & Stacking Rings | with a comfort-fit band, a polished finish, smooth edges | for everyday stacking, anniversaries, gifts
Wedding Band | 99 1299 | .006 | features Classic, Beveled, Brushed
Signet Ring | 59 599 | .007 | features Engraved, Oval, Square
Stacking Ring Set | 34 199 | .005 | sizes ring | unit set
Twist Ring | 29 199 | .003
Dome Ring | 39 299 | .006
Open Ring | 24 149 | .003 | features Adjustable, Dainty, Hammered
# Necklaces | brands fine, fashion | sizes 16 in, 18 in, 20 in | of Sterling Silver, 14K Gold, Gold-Filled, Gold Vermeil, 14K Rose Gold | features Dainty, Layered, Minimalist, Vintage-Inspired | with an adjustable chain, a secure lobster clasp, a polished finish, delicate links | for layering, everyday wear, bridesmaid gifts, birthdays
## Pendants
Pendant Necklace | 34 399 | .005
Locket Necklace | 44 349 | .007 | features Oval, Heart, Engraved | with room for two photos, an adjustable chain
Initial Necklace | 29 249 | .004
Birthstone Necklace | 34 249 | .004 | features Ruby, Aquamarine, Opal, Garnet
Diamond Solitaire Necklace | 149 1299 | .003 | features Bezel-Set, Floating, Lab-Grown
Pearl Necklace | 49 799 | .02 | features Freshwater, Baroque, Akoya-Style | with hand-knotted pearls, a secure clasp
## Chains
Chain Necklace | 29 599 | .009 | features Paperclip, Curb, Rope, Figaro, Box
Choker Necklace | 24 249 | .008
Bar Necklace | 29 249 | .004 | features Engraved, Vertical, Hammered
Lariat Necklace | 34 279 | .005
Tennis Necklace | 99 1999 | .02 | features Diamond, Cubic-Zirconia, Emerald
Layered Necklace Set | 29 149 | .012 | unit set
# Earrings | brands fine, fashion | unit pair | of Sterling Silver, 14K Gold, Gold Vermeil, 14K Rose Gold | features Dainty, Minimalist, Textured, Vintage-Inspired | with hypoallergenic posts, secure backs, a lightweight feel, a polished finish | for sensitive ears, everyday wear, weddings, gifts
## Studs & Hoops
Stud Earrings | 19 599 | .002 | features Diamond, Pearl, Opal, Star
Hoop Earrings | 19 399 | .004 | features Chunky, Twisted, Thin, Pavé
Huggie Earrings | 19 249 | .003 | features Pavé, Dainty, Hinged
Ear Cuffs | 12 99 | .002 | features Stackable, No-Pierce | with a lightweight feel, a polished finish | for stacking, gifts
Threader Earrings | 24 149 | .002
Ear Climbers | 24 149 | .002 | features Star, Leaf, Pavé
## Drops
Drop Earrings | 29 499 | .005 | features Pearl, Teardrop, Emerald
Chandelier Earrings | 34 299 | .01
Tassel Earrings | 17 89 | .006 | of Gold Vermeil, Brass, Silk
Pearl Drop Earrings | 34 399 | .005 | features Baroque, Freshwater
Dangle Earrings | 19 199 | .005
Clip-On Earrings | 17 149 | .008 | features Pearl, Vintage-Inspired | with padded clips, a lightweight feel
# Bracelets | brands fine, fashion | sizes 6.5 in, 7 in, 7.5 in | of Sterling Silver, 14K Gold, Gold-Filled, Gold Vermeil, Leather | features Dainty, Stackable, Minimalist, Hammered | with an adjustable fit, a secure clasp, a polished finish, smooth links | for stacking, friendship gifts, everyday wear
## Chains & Bangles
Chain Bracelet | 24 399 | .006 | of Sterling Silver, 14K Gold, Gold-Filled
Tennis Bracelet | 79 1899 | .011 | features Diamond, Sapphire, Cubic-Zirconia | of Sterling Silver, 14K Gold, Gold Vermeil
Bangle | 29 499 | .014 | of Sterling Silver, 14K Gold, Brass | with a rounded profile, a polished finish
Cuff Bracelet | 29 399 | .018 | of Sterling Silver, 14K Gold, Brass | features Open, Engraved, Hammered | with smooth edges, a polished finish
ID Bracelet | 34 299 | .016 | of Sterling Silver, 14K Gold | features Engraved, Curb
Pearl Bracelet | 39 399 | .012 | of Sterling Silver, 14K Gold | features Freshwater, Baroque
## Charm & Beaded | with an adjustable fit, hand-finished details, a comfortable feel
Charm Bracelet | 29 249 | .015 | of Sterling Silver, Gold Vermeil
Beaded Bracelet | 14 89 | .02 | of Lava Stone, Tiger Eye, Jade, Rose Quartz | features Stretch, Natural, Energy
Leather Bracelet | 17 99 | .015 | of Leather | features Braided, Wrap, Magnetic
Friendship Bracelet | 9 49 | .005 | of Silk, Cotton | features Adjustable, Woven
Anklet | 17 149 | .004 | of Sterling Silver, Gold-Filled
Wrap Bracelet | 24 119 | .014 | of Leather, Silk
# Men's Jewelry | brands fine, fashion | of Sterling Silver, Stainless Steel, Tungsten, Titanium, 14K Gold | features Brushed, Matte, Engraved, Polished | with a comfort fit, a scratch-resistant surface, a secure clasp, clean edges | for everyday wear, groomsmen gifts, anniversaries
## Rings & Chains
Men's Wedding Band | 59 899 | .009 | sizes 8, 9, 10, 11, 12 | features Brushed, Beveled, Hammered | with a comfort fit, a scratch-resistant surface, clean edges | for weddings, anniversaries
Men's Signet Ring | 59 599 | .011 | sizes 8, 9, 10, 11, 12 | with a flat engravable face, a comfort fit
Men's Chain Necklace | 34 699 | .03 | sizes 20 in, 22 in, 24 in | features Cuban, Rope, Figaro
Men's Pendant Necklace | 34 299 | .015 | sizes 20 in, 24 in | features Dog-Tag, Compass, Cross
Men's Bracelet | 29 349 | .03 | sizes 8 in, 8.5 in | features Curb, Braided, Cuff
Men's Beaded Bracelet | 19 79 | .025 | of Lava Stone, Onyx, Tiger Eye | features Stretch, Adjustable | with strong stretch cord, natural stones
## Accessories | with a polished finish, clean edges, a gift box | for weddings, groomsmen gifts, the office
Cufflinks | 24 249 | .02 | unit pair | features Engraved, Knot, Square
Tie Bar | 17 99 | .01
Money Clip | 19 119 | .03 | of Stainless Steel, Sterling Silver, Titanium
Lapel Pin | 9 59 | .006 | features Enamel, Floral
Key Ring | 14 79 | .03 | of Stainless Steel, Leather, Brass
Collar Stays | 12 49 | .01 | of Stainless Steel, Brass | unit set
# Men's Watches | brands watch | model code | names 4 B S F N; 3 B S N; 2 B O N; 2 B F M N; 2 B M N; 2 S F N; 1 F M N | colors leather | of Stainless Steel, Titanium, Leather | sizes 38 mm, 40 mm, 42 mm, 44 mm | features Automatic, Quartz, Solar, Slim | series Mariner, Regent, Voyager, Pilot, Heritage, Observer, Gallant, Meridiem, Surveyor, Axiom | with a sapphire crystal, luminous hands, a date window, a screw-down crown, a quick-release strap | for the boardroom, weekends, travel, collectors | notes Arrives in a gift box. Two-year movement warranty. Water resistant to 100 m
## Dress & Casual | with a sapphire crystal, a date window, a slim profile, a quick-release strap
Dress Watch | 99 1499 | .07
Chronograph Watch | 119 1699 | .12
Field Watch | 79 599 | .08
Minimalist Watch | 59 299 | .05
Skeleton Watch | 129 1299 | .09 | features Automatic, Hand-Wound
Moonphase Watch | 149 1499 | .08
## Sport
Dive Watch | 129 1799 | .15 | features Automatic, 200-Meter, 300-Meter
Pilot Watch | 99 1199 | .1
Racing Watch | 99 999 | .12
Digital Watch | 19 149 | .05 | of Resin, Stainless Steel | features Solar, Retro, Shock-Resistant | with an alarm, a backlight, a stopwatch
GMT Watch | 149 1699 | .13
Tactical Watch | 39 249 | .09 | of Resin, Titanium | features Shock-Resistant, Solar, Compass
# Women's Watches | brands watch | model code | names 4 B S F N; 3 B S N; 2 B F M N; 2 B M N; 2 S F N; 1 F M N | colors metal | of Stainless Steel, Leather, Ceramic | sizes 26 mm, 28 mm, 32 mm, 34 mm, 36 mm | features Slim, Quartz, Crystal-Set, Mother-of-Pearl, Solar | series Celeste, Soirée, Lumière, Amelie, Portia, Giulia, Estelle, Nadia | with a slim case, a scratch-resistant crystal, a sunray dial, an easy-change strap | for the office, evenings out, anniversaries | notes Arrives in a gift box. Two-year movement warranty. Water resistant to 30 m
## Dress
Bracelet Watch | 59 799 | .07 | of Stainless Steel, Ceramic
Cocktail Watch | 79 999 | .06
Bangle Watch | 49 399 | .06 | of Stainless Steel
Rectangular Watch | 69 599 | .05
Two-Tone Watch | 79 699 | .08 | of Stainless Steel
Petite Watch | 49 449 | .04
## Casual & Sport
Leather Strap Watch | 49 399 | .05 | of Leather | colors leather
Mesh Band Watch | 49 329 | .05 | of Stainless Steel
Chronograph Watch | 89 699 | .08
Ceramic Watch | 99 799 | .08 | of Ceramic
Nurse Watch | 17 79 | .04 | of Silicone, Stainless Steel | colors bright | features Fob, Second-Hand, Water-Resistant | for clinics, long shifts
Boyfriend Watch | 59 449 | .07
# Watch & Jewelry Care | brands watch, fashion | model none | names supply | colors leather | of Leather, Walnut, Velvet | features Travel, Lockable, Stackable | with a soft velvet lining, a mirrored lid, padded cushions, a secure latch | for travel, dressers, gifts | notes Makes a thoughtful gift. Arrives in a gift box
## Storage | with a soft velvet lining, padded cushions, a secure latch
Jewelry Box | 24 249 | 1.3
Travel Jewelry Case | 14 79 | .25
Watch Box | 29 199 | 1.5 | features Six-Slot, Ten-Slot, Glass-Top
Watch Winder | 59 399 | 1.8 | features Single, Double, Quiet | with a silent motor, four rotation modes, a soft cushion
Watch Roll | 24 129 | .3 | features Two-Slot, Three-Slot
Ring Holder | 9 49 | .2 | of Ceramic, Marble, Brass | colors - | features Dish, Tree, Hand | with a smooth base, a polished rim
Jewelry Stand | 17 79 | .7 | of Metal, Walnut | features Tiered, Rotating | with sturdy arms, a felt base
## Care & Straps
Jewelry Cleaner | 7 29 | .3 | of - | colors - | features Foaming, Ultrasonic, Gentle | sizes 4 fl oz, 8 fl oz | with a dipping basket, a soft brush, an ammonia-free formula | for gold, diamonds, everyday rings
Polishing Cloth | 5 19 | .04 | of Cotton | colors - | features Silver, Two-Ply | sizes 1-Pack, 3-Pack | with tarnish protection, soft lint-free layers | for silver, brass, flatware
Leather Watch Strap | 14 99 | .02 | of Leather | sizes 18 mm, 20 mm, 22 mm | features Quick-Release, Padded, Vintage | with quick-release pins, a brushed buckle, neat stitching | for vintage watches, everyday wear
Silicone Watch Band | 9 39 | .02 | of Silicone | sizes 20 mm, 22 mm | colors bright | features Sport, Quick-Release | with quick-release pins, a soft feel, sweat resistance | for workouts, summer
Watch Repair Kit | 14 49 | .5 | of - | colors - | features Beginner, 16-Piece, Band-Sizing | with spring bar tools, a case opener, spare pins | for battery swaps, strap changes
`;
