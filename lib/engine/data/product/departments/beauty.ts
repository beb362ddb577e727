/** Settings and line format: see ../catalogue.ts. */
export const beauty = `
Beauty & Personal Care | code BTY | share 1 | cost .35 .52 | model none | names care | colors - | endings retail | series Velvet Hour, Bare Bloom, Moonmilk, Sunday Skin, Wild Nectar, Night Garden, Silk Ritual, Daily Dew, Pure Petal, First Light | notes Never tested on animals. Dermatologist tested. Recyclable packaging. Free from parabens
brands skin: Dermelle, Avenoire+, Pure Alder, Botaniq, Glowsmith, Verdelune+, Simply Oat-, Klinea
brands hair: Tressana, Maneworth, Kerlune+, Curlhaus, Saloniq, Rinse & Co-, Argavia
brands makeup: Maquette, Roselin, Velourine+, Tintory, Bijoué, Popcolor-, Lacquerie
brands body: Sudsbury, Fig & Fern, Saltmarsh Apothecary, Lathera, Oakmoss & Rye+, Milkwell-
brands men: Barberstone, Stubbleworth, Fjordman, Razorbill, Gentry Grooming+
brands oral: Dentelle Care, Brightsmile Works, Minthaven, Enamora-, Gumwell
brands scent: Maison Ardeline+, Noctuelle+, Atelier Sauge, Perfumoria-, Sillage House
# Skin Care | brands skin | with a lightweight texture, ceramides for the skin barrier, a fast-absorbing finish, a fragrance-free formula, gentle plant extracts | for dry skin, sensitive skin, morning routines, dull winter skin, combination skin
## Cleansers & Toners | features Gentle, Foaming, Oat, Green Tea, Micellar
Facial Cleanser | 8 44 | = | sizes 5 fl oz, 6.7 fl oz, 8 fl oz
Cleansing Balm | 14 59 | = | sizes 3 oz, 3.5 oz | features Melting, Chamomile, Makeup-Removing
~Micellar Water | 6 24 | = | sizes 8 fl oz, 13.5 fl oz | features Gentle, Rose, Fragrance-Free
Facial Toner | 9 49 | = | sizes 5 fl oz, 6.7 fl oz | features Hydrating, Witch Hazel, AHA, Rice
Exfoliating Scrub | 9 39 | = | sizes 3 fl oz, 5 fl oz | features Sugar, Apricot, Enzyme | with fine smoothing grains, a fresh scent, gentle plant extracts
Makeup Remover Wipes | 4 17 | .2 | sizes 25 Count, 50 Count | features Biodegradable, Cucumber, Gentle | with a soft woven cloth, a no-rinse formula | for travel, gym bags, late nights
## Treatments | features Vitamin C, Retinol, Niacinamide, Hyaluronic, Peptide
Face Serum | 12 109 | = | sizes 1 fl oz, 1.7 fl oz
Facial Oil | 14 89 | = | sizes 1 fl oz | features Rosehip, Squalane, Marula
Sheet Mask | 3 29 | .1 | sizes 1-Pack, 5-Pack, 10-Pack | features Hydrating, Collagen, Green Tea | with a snug-fitting cotton sheet, plenty of serum
~Clay Mask | 9 44 | = | sizes 3 oz, 4 oz | features Purifying, Pink, Charcoal
Eye Cream | 12 89 | = | sizes 0.5 oz, 1 oz | features Caffeine, Peptide, Brightening
Acne Patches | 6 24 | .03 | sizes 24 Count, 36 Count, 72 Count | features Hydrocolloid, Invisible, Tea Tree | with an invisible edge, overnight adhesion | for breakouts, sensitive skin
## Moisturizers & Sun | features Daily, Rich, Oil-Free, Ceramide
Face Moisturizer | 9 79 | = | sizes 1.7 oz, 2.5 oz
Night Cream | 14 99 | = | sizes 1.7 oz | features Retinol, Overnight, Barrier
~Face Sunscreen | 9 49 | = | sizes 1.7 fl oz, 3 fl oz | features SPF 30, SPF 50, Mineral, Tinted | with a sheer finish, water resistance, no white cast
Lip Balm | 3 17 | .02 | features SPF 15, Honey, Tinted, Peppermint | with shea butter, beeswax, a smooth glide | names supply
# Makeup | brands makeup | with a buildable finish, a long-lasting hold, a creamy texture, a travel-friendly mirror, richly pigmented color | for everyday looks, date nights, weddings, five-minute mornings
## Face | colors skin | names gear | features Matte, Dewy, Full-Coverage, Hydrating | with a buildable finish, a long-lasting hold, a lightweight feel, a skin-like texture
Foundation | 9 59 | .06
Concealer | 7 39 | .02
Pressed Powder | 8 44 | .05 | colors skin | features Translucent, Mattifying, Blurring
Blush | 7 39 | .03 | colors makeup | features Cream, Powder, Liquid
Bronzer | 9 44 | .04 | features Matte, Shimmer, Cream
Highlighter | 8 42 | .03 | features Liquid, Powder, Stick
~Tinted Moisturizer | 12 49 | .06 | features SPF 30, Dewy, Sheer
Setting Spray | 9 36 | .15 | colors - | features Matte, Dewy, 16-Hour
## Eyes | names gear | with a smudge-proof wear, an easy-grip applicator, a soft glide, intense color
Mascara | 6 34 | .02 | colors - | features Volumizing, Waterproof, Lengthening, Tubing
Eyeliner | 5 29 | .01 | features Liquid, Gel, Waterproof | colors -
Eyeshadow Palette | 12 64 | .15 | colors - | features Neutral, Smoky, Warm, 12-Shade | with a large mirror, blendable shades, richly pigmented color
Brow Pencil | 5 27 | .01 | colors hair | features Micro, Waterproof, Dual-Ended
False Lashes | 5 24 | .02 | colors - | features Magnetic, Wispy, Natural | unit pair
## Lips & Nails | names gear | colors makeup | with a creamy texture, a long-lasting hold, richly pigmented color
Lipstick | 6 39 | .03 | features Matte, Satin, Cream, Long-Wear
Lip Gloss | 5 27 | .03 | features Plumping, Sheer, Shimmer
Lip Liner | 4 22 | .01 | features Waterproof, Creamy
Nail Polish | 4 19 | .05 | features Gel, Quick-Dry, Chip-Resistant | with a wide brush, a glossy finish, up to ten days of wear
Makeup Brush Set | 14 89 | .35 | colors - | features Vegan, Travel, Professional | sizes 5-Piece, 10-Piece, 14-Piece | names supply | unit set | with soft bristles, balanced handles, a zip pouch
# Hair Care | brands hair | with argan oil, a sulfate-free formula, a salon-fresh scent, keratin for strength, a lightweight feel | for curly hair, color-treated hair, fine hair, dry ends
## Wash & Condition | features Moisturizing, Volumizing, Repairing, Color-Safe, Curl-Defining
~Shampoo | 5 39 | = | sizes 8.5 fl oz, 13 fl oz, 16 fl oz, 33 fl oz
~Conditioner | 5 39 | = | sizes 8.5 fl oz, 13 fl oz, 16 fl oz
Hair Mask | 9 49 | = | sizes 5 oz, 8 oz
~Dry Shampoo | 6 29 | = | sizes 4 fl oz, 6.7 fl oz | features Invisible, Brunette, Unscented
Shampoo Bar | 7 19 | = | sizes 3 oz, 4 oz | features Rosemary, Coconut, Oat
~Leave-In Conditioner | 8 36 | = | sizes 6 fl oz, 8 fl oz
~Dandruff Shampoo | 6 24 | = | sizes 7 fl oz, 14 fl oz | features Tea Tree, Salicylic, Daily
## Styling | features Flexible-Hold, Strong-Hold, Lightweight
Hair Oil | 8 44 | = | sizes 1.7 fl oz, 3.4 fl oz | features Argan, Rosemary, Jojoba
Curl Cream | 8 34 | = | sizes 6 fl oz, 8 fl oz
Hair Spray | 6 29 | = | sizes 7 fl oz, 10 fl oz
~Styling Gel | 5 24 | = | sizes 6 fl oz, 10 fl oz
Sea Salt Spray | 8 29 | = | sizes 5 fl oz, 8 fl oz
Texturizing Paste | 9 29 | = | sizes 2 oz, 3.4 oz
## Color & Tools | with a lightweight feel, a salon-fresh scent, a gentle formula | for thick hair, fine hair, every hair type
Hair Color Kit | 7 24 | .25 | colors hair | features Permanent, Ammonia-Free, Root-Touch-Up | names gear | with gloves, an easy applicator, gray coverage
Hair Brush | 7 44 | .15 | features Detangling, Paddle, Boar-Bristle, Round | names supply | with a cushioned pad, flexible bristles, a non-slip handle
Wide-Tooth Comb | 4 17 | .04 | features Wooden, Shower, Anti-Static | names supply | with smooth rounded teeth, a hanging hole
Silk Scrunchies | 6 24 | .04 | sizes 3-Pack, 6-Pack | features Mulberry, Oversized | names supply | with a gentle hold, no creases, durable elastic | for ponytails, curly hair, sleeping
Heat Protectant Spray | 8 32 | = | sizes 5 fl oz, 8 fl oz
# Bath & Body | brands body | with shea butter, a rich creamy lather, a natural scent, skin-softening oils | for evening baths, dry skin, gift baskets, daily showers | features Lavender, Eucalyptus, Coconut, Citrus, Oat & Honey, Cedarwood, Rose
## Wash | with a rich creamy lather, a natural scent, skin-softening oils | for evening baths, dry skin, daily showers
~Body Wash | 5 29 | = | sizes 10 fl oz, 16 fl oz, 24 fl oz
Bar Soap | 3 16 | = | sizes 4 oz, 5 oz | with shea butter, a rich creamy lather, a natural scent
Bath Bombs | 6 29 | .5 | sizes 4 Count, 6 Count, 12 Count | with fizzing salts, a natural scent, skin-softening oils | for evening baths, gift baskets
~Bubble Bath | 6 24 | = | sizes 16 fl oz, 24 fl oz
Bath Salts | 6 27 | = | sizes 16 oz, 32 oz | with mineral-rich salts, a natural scent | for evening baths, sore muscles
~Hand Soap | 3 17 | = | sizes 8 fl oz, 12 fl oz, 16 fl oz
~Body Scrub | 9 36 | = | sizes 8 oz, 10 oz
## Moisture | with shea butter, a natural scent, a fast-absorbing feel, skin-softening oils | for dry skin, after showers, cold weather
Body Lotion | 6 34 | = | sizes 8 fl oz, 13.5 fl oz, 16 fl oz
Body Butter | 9 39 | = | sizes 6 oz, 7 oz
Hand Cream | 5 27 | = | sizes 1 oz, 2.5 oz, 3 oz
Body Oil | 9 44 | = | sizes 4 fl oz, 6 fl oz
Foot Cream | 6 22 | = | sizes 3 oz, 4 oz | features Peppermint, Urea, Tea Tree
Body Mist | 7 27 | = | sizes 5 fl oz, 8 fl oz
Self-Tanning Mousse | 14 44 | = | sizes 6 fl oz, 7 fl oz | features Medium, Dark, Gradual | with a streak-free finish, a guide color, a quick-dry formula | for events, summer, winter glow
# Fragrance | brands scent | names 5 B T N ,Z; 4 B T N; 2 B T N (Z) | titles {A} {B} / {B} No. {C} / {A} & {A} / {B} de {D} | A Amber, Velvet, Midnight, Golden, Wild, White, Smoked, Silken, Salted, Crimson, Silver, Ivory | B Fig, Vetiver, Iris, Neroli, Cedar, Peony, Oud, Tonka, Jasmine, Saffron, Bergamot, Musk | C 3, 7, 9, 12, 18, 21, 44 | D Nuit, Lune, Jardin, Soie, Mer | sizes 1 fl oz, 1.7 fl oz, 3.4 fl oz | with bergamot top notes, a warm amber base, soft musk, a floral heart, dry cedarwood | for evenings out, everyday wear, gifts, cool weather | features Warm, Woody, Floral, Fresh | notes Arrives in a gift box. Never tested on animals. Lasts through the evening
## Women's Fragrance
Eau de Parfum | 34 249 | .35
Eau de Toilette | 24 149 | .3
Perfume Oil | 19 119 | .08 | sizes 0.3 fl oz, 0.5 fl oz
Body Spray | 8 34 | .2 | sizes 5 fl oz, 8 fl oz
Hair Mist | 17 69 | .12 | sizes 1 fl oz, 3 fl oz
Perfume Gift Set | 39 199 | .6 | sizes 2-Piece, 3-Piece | unit set
## Men's & Unisex
~Cologne | 24 169 | .35
~Aftershave | 12 69 | .28 | sizes 3.4 fl oz
~Extrait de Parfum | 59 289 | .3 | sizes 1 fl oz, 1.7 fl oz
Solid Cologne | 14 49 | .06 | sizes 1 oz
Travel Spray | 14 69 | .05 | sizes 0.3 fl oz, 0.5 fl oz
Fragrance Discovery Set | 19 79 | .15 | sizes 5-Piece, 8-Piece | unit set
# Men's Grooming | brands men | with a close comfortable result, a woodsy scent, aloe for irritation, a non-greasy finish | for daily shaves, short beards, travel bags, sensitive skin | features Sandalwood, Unscented, Cedar, Cooling, Bay Rum | series Timber Ridge, North Shore, Old Harbor, Ironwood
## Shave
~Shaving Cream | 5 24 | = | sizes 5 oz, 6 oz, 8 oz
~Aftershave Balm | 7 34 | = | sizes 2.5 fl oz, 3.4 fl oz
Safety Razor | 14 79 | .1 | features Long-Handle, Butterfly, Three-Piece | names supply | with a weighted handle, a smooth shave, a non-slip grip
Razor Blade Refills | 7 39 | .05 | sizes 4 Count, 8 Count, 12 Count | features Five-Blade, Stainless, Double-Edge | names supply | with a lubricating strip, a long edge life
Shaving Brush | 9 59 | .08 | features Synthetic, Badger-Free, Travel | names supply | with dense bristles, a resin handle
Disposable Razors | 5 19 | .08 | sizes 5 Count, 10 Count | features Three-Blade, Sensitive | names supply | with a lubricating strip, a non-slip grip | for travel, gym bags, daily shaves
## Beard, Face & Body | with a woodsy scent, a non-greasy finish, a fast-absorbing formula | for short beards, travel bags, sensitive skin
Beard Oil | 8 34 | = | sizes 1 fl oz, 2 fl oz
Beard Balm | 8 29 | = | sizes 2 oz
Pomade | 9 29 | = | sizes 2 oz, 4 oz | features Matte, Water-Based, Strong-Hold | with a flexible hold, an easy rinse | for side parts, thick hair
Men's Face Wash | 6 29 | = | sizes 5 fl oz, 6.7 fl oz
Men's Moisturizer | 9 39 | = | sizes 2 fl oz, 3.4 fl oz
Men's Body Wash | 5 22 | = | sizes 16 fl oz, 24 fl oz | with a woodsy scent, a rich lather | for mornings, after workouts
Beard Grooming Kit | 17 69 | .5 | features Travel, Six-Piece, Gift | names supply | unit set | with a boar-bristle brush, a comb, a storage tin
# Oral Care | brands oral | endings everyday | with a fresh lasting taste, enamel protection, a gentle formula, soft rounded tips | for sensitive teeth, daily brushing, coffee drinkers | features Mint, Whitening, Sensitive, Fluoride-Free | notes Dentist recommended. Recyclable packaging. Never tested on animals | series Arctic Clean, Daily Shield, Fresh Start, Gentle White
## Brushing
~Toothpaste | 3 15 | = | sizes 3.4 oz, 4.7 oz, 6 oz | features Mint, Whitening, Charcoal, Sensitive
Manual Toothbrush | 2 14 | .04 | sizes 1-Pack, 2-Pack, 4-Pack | features Soft, Bamboo, Compact | names supply | with soft rounded bristles, a slim handle
Replacement Brush Heads | 9 39 | .05 | sizes 3-Pack, 4-Pack, 8-Pack | features Soft, Whitening, Deep-Clean | names supply | with soft rounded bristles, a snug fit
Kids Toothbrush | 2 12 | .04 | sizes 1-Pack, 2-Pack | features Soft, Suction-Cup, Light-Up | names supply | with soft rounded bristles, an easy-grip handle | for little teeth, bedtime routines
Kids Toothpaste | 3 9 | = | sizes 3 oz, 4 oz | features Strawberry, Bubblegum, Watermelon | with a mild fruity taste, fluoride protection | for little teeth, bedtime routines
Tongue Scraper | 4 14 | .03 | features Copper, Stainless | sizes 1-Pack, 2-Pack | names supply | with smooth edges, an easy-clean finish | for fresh breath, morning routines
## Rinse & Floss
~Mouthwash | 4 15 | = | sizes 16 fl oz, 33 fl oz | features Alcohol-Free, Mint, Whitening
~Dental Floss | 2 14 | .04 | sizes 1-Pack, 3-Pack, 6-Pack | features Waxed, Mint, Woven | names supply | with a shred-resistant thread, a compact case | for tight gaps, daily cleaning
Floss Picks | 3 12 | .1 | sizes 90 Count, 150 Count, 300 Count | features Mint, Fine | names supply | with a shred-resistant thread, a slim handle | for lunch bags, travel
Water Flosser | 24 119 | .6 | features Cordless, Countertop, Travel | names supply | with three pressure settings, a large tank, a quiet motor
Whitening Strips | 17 54 | .06 | sizes 14 Count, 28 Count | features Gentle, Express | names supply | with a no-slip grip, a peroxide gel | for coffee drinkers, weddings
Retainer Cleaner Tablets | 7 22 | .2 | sizes 60 Count, 120 Count | features Mint, Overnight | names supply | with a minty finish, stain removal | for retainers, aligners, night guards
# Deodorant & Hygiene | brands body, skin | endings everyday | with all-day protection, a clean scent, an aluminum-free formula, a smooth glide | for workouts, sensitive skin, travel | features Unscented, Fresh Cotton, Lavender, Citrus, Cedar
## Deodorant
~Deodorant Stick | 4 17 | = | sizes 2.6 oz, 3 oz
~Deodorant Spray | 5 17 | = | sizes 4 fl oz, 5 fl oz
~Antiperspirant | 4 14 | = | sizes 2.6 oz | features 72-Hour, Clinical, Invisible
~Natural Deodorant Cream | 8 19 | = | sizes 2 oz
Deodorant Refill | 6 16 | = | sizes 2.6 oz
~Body Powder | 5 16 | = | sizes 4 oz, 8 oz | features Talc-Free, Cooling
## Hygiene
~Hand Sanitizer | 3 14 | = | sizes 2 fl oz, 8 fl oz, 33 fl oz | features Aloe, Fragrance-Free, Citrus | with moisturizing aloe, a quick-drying gel | for travel, classrooms, handbags
Cotton Rounds | 3 12 | .1 | sizes 80 Count, 100 Count, 200 Count | features Organic, Quilted | names supply | with a lint-free surface, soft pressed edges | for toner, nail polish, makeup removal
Cotton Swabs | 2 9 | .15 | sizes 300 Count, 500 Count | features Organic, Paper-Stick | names supply | with soft tips, sturdy paper sticks | for makeup touch-ups, crafts
Facial Tissues | 2 17 | .4 | sizes 1-Pack, 3-Pack, 6-Pack | features Soft, Lotion, Recycled | names supply | with two soft plies, a travel-friendly box | for cold season, nightstands, cars
Sanitary Pads | 4 17 | .25 | sizes 14 Count, 28 Count, 36 Count | features Organic Cotton, Overnight, Ultra-Thin | names supply | with leak guards, a breathable back | for overnight, active days
Body Wipes | 4 14 | .25 | sizes 20 Count, 30 Count | features Biodegradable, Aloe, Unscented | names supply | with a fresh clean feel, a large cloth | for camping, gym bags, travel
# Beauty Tools | brands makeup, skin | names supply | with a comfortable grip, a travel pouch, easy-clean surfaces, a compact shape | for vanity tables, travel, at-home spa days | features Compact, Rechargeable, Travel | notes Backed by a one-year warranty. Easy to clean. Arrives in a gift box
## Skin & Nail Tools
Facial Cleansing Brush | 17 129 | .2 | features Sonic, Silicone, Waterproof
Jade Roller | 9 39 | .1 | features Rose Quartz, Double-Ended
Gua Sha Stone | 7 34 | .08 | features Rose Quartz, Jade, Stainless
LED Face Mask | 79 349 | .5 | features Red-Light, Seven-Color, Cordless | with a soft silicone fit, a timer, adjustable straps
Nail Clipper Set | 7 29 | .1 | features Stainless, Travel | unit set
Gel Nail Lamp | 19 69 | .5 | features LED, Foldable, Portable
Manicure Set | 12 49 | .3 | features 12-Piece, Stainless, Leather-Case | unit set
## Makeup & Hair Tools
Lighted Makeup Mirror | 19 129 | 1 | features Magnifying, Foldable, Wall-Mount | with adjustable brightness, 10x magnification, a stable base
Eyelash Curler | 5 27 | .05 | features Heated, Precision
Tweezers | 4 24 | .02 | features Slant-Tip, Pointed, Stainless
Makeup Sponge Set | 5 22 | .05 | sizes 3-Pack, 5-Pack | features Latex-Free, Beveled
Makeup Bag | 9 49 | .2 | features Hanging, Quilted, Clear | with a wipe-clean lining, brush loops, a smooth zipper
Epilator | 29 129 | .3 | features Cordless, Wet-Dry, Facial | with a pivoting head, two speeds, a bright light
Hair Clips | 4 19 | .06 | sizes 4-Pack, 8-Pack | features Claw, Matte, Large
`;
