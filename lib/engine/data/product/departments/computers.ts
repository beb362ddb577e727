/** Settings and line format: see ../catalogue.ts. */
export const computers = `
Computers | code CMP | share 1.2 | cost .6 .75 | model code | names tech | colors neutral | series Falcon, Ridge, Nova, Slate, Atlas, Comet, Ion, Basalt, Summit, Prism, Cobalt, Onyx, Swift, Delta, Tundra, Raven | notes Backed by a two-year warranty. Ships in recyclable packaging. Quick-start guide included
brands systems: Corvant, Zephyron+, Halcyte, Bytewell-, Mirador, Lumicore+, Tessera, Quillon-
brands parts: Ferrocore, Thermax Labs, Siliq+, Nodewell, Hexagrid+, Crucion, Pinbridge-
brands desk: Keyhaven+, Clickford, Glidepoint, Deskari, Tactilo, Portalis-, Dockwise
brands net: Netharbor, Wavelane+, Pingtree, Meshora, Routefox-, Linkspan
brands print: Inkwell Works, Pageturn, Printora, Tonerra-, Laserholm+
# Laptops | brands systems | names stored | colors tech | steps 8GB/256GB, 16GB/512GB, 16GB/1TB, 32GB/1TB, 32GB/2TB | with a backlit keyboard, all-day battery life, a fingerprint reader, two fast USB-C ports, a quiet cooling system, a color-accurate display | for students, remote work, photo editing, coffee-shop afternoons
## Everyday Laptops | features 14-Inch, 15.6-Inch, Thin, Touchscreen, Full HD
Laptop | 349 1099 | 1.3 1.7
Ultrabook | 699 1799 | 1 1.3 | features 13.3-Inch, 14-Inch, OLED, Fanless
2-in-1 Laptop | 449 1399 | 1.2 1.6 | features 13.3-Inch, 14-Inch, Touchscreen, Convertible
Student Laptop | 249 549 | 1.2 1.6 | steps 4GB/128GB, 8GB/128GB, 8GB/256GB | features 11.6-Inch, 14-Inch, Rugged
Cloud Laptop | 179 449 | 1.1 1.4 | steps 4GB/64GB, 8GB/64GB, 8GB/128GB | features 11.6-Inch, 14-Inch, Touchscreen
Large-Screen Laptop | 549 1399 | 2 2.5 | features 17.3-Inch, Full HD, Numeric-Pad
## Performance Laptops | features 15.6-Inch, 16-Inch, QHD, 165Hz | steps 16GB/512GB, 16GB/1TB, 32GB/1TB, 64GB/2TB | with a dedicated graphics card, a high-refresh display, a per-key RGB keyboard, a two-fan cooling system | for AAA games, 3D work, video editing
Gaming Laptop | 849 2899 | 2.1 2.7
Creator Laptop | 1199 3199 | 1.7 2.2 | features 16-Inch, OLED, 4K, Mini-LED
Mobile Workstation | 1399 3999 | 2 2.8 | features 15.6-Inch, 17-Inch, Certified
## Business & Refurbished | for hybrid work, sales teams, fieldwork
Business Laptop | 699 1899 | 1.3 1.6 | features 13-Inch, 14-Inch, LTE
Rugged Laptop | 1199 3499 | 2.4 3.6 | features 14-Inch, Sunlight-Readable, Shockproof | with a sealed keyboard, a hot-swappable battery, a carry handle
Refurbished Laptop | 199 649 | 1.4 1.9 | features 14-Inch, 15.6-Inch, Grade A, Certified
# Desktops | brands systems | names stored | steps 8GB/256GB, 16GB/512GB, 16GB/1TB, 32GB/1TB, 64GB/2TB | with tool-free access, Wi-Fi 6, quiet fans, front USB-C, room to upgrade | for home offices, students, small studios
## Towers & Minis | features Compact, Quiet, Upgradeable
Desktop Computer | 399 1299 | 5.5 7.5
Mini PC | 199 899 | .6 1.2 | features Fanless, VESA, Dual-LAN
Small Form Factor Desktop | 449 1199 | 3.5 5
Gaming Desktop | 899 3499 | 9 14 | features RGB, Liquid-Cooled, Glass-Panel | for 1440p gaming, streaming, esports
Workstation Tower | 1299 4999 | 10 16 | features Dual-GPU, Certified, ECC | for rendering, engineering, data science
Home Server | 349 1499 | 4 8 | features 4-Bay, Low-Power, Rack-Ready | for backups, media streaming, self-hosting
## All-in-Ones & Thin Clients | features 24-Inch, 27-Inch, Touchscreen | with Wi-Fi 6, quiet fans, front USB-C, quick setup
All-in-One Computer | 549 1799 | 5.5 9 | with a slim stand, a pop-up webcam, stereo speakers
Thin Client | 149 449 | .5 .9 | steps 4GB/32GB, 8GB/64GB, 8GB/128GB | features Fanless, Dual-Display | for call centers, classrooms, front desks
Point-of-Sale Terminal | 349 1199 | 5 8 | steps 4GB/64GB, 8GB/128GB, 8GB/256GB | features 15-Inch, Touchscreen | for cafés, boutiques, market stalls
Stick PC | 99 249 | .08 .1 | steps 4GB/64GB, 8GB/128GB | features HDMI, Fanless | with an HDMI plug, a microSD slot, silent cooling | for TVs, meeting rooms, travel
Refurbished Desktop | 149 549 | 5 8 | features Grade A, Small, Certified
Mini Server | 279 899 | 1.2 2.4 | features Dual-LAN, Fanless, Low-Power | for labs, branch offices, self-hosting
# Monitors | brands systems, desk | names screen | steps 22", 24", 27", 32" | with a height-adjustable stand, flicker-free backlight, thin bezels, USB-C power delivery, factory color calibration | for spreadsheets, long workdays, dual setups
## Office Monitors | features Full HD, QHD, 4K, IPS, USB-C
Office Monitor | 89 449 | 3 7
IPS Monitor | 109 499 | 3 7 | features Full HD, QHD, 4K
Professional Monitor | 299 1299 | 4 9 | features 4K, 5K, Wide-Gamut, Calibrated | for color grading, photo work, print design
Docking Monitor | 249 699 | 4 8 | features QHD, 4K, USB-C
Touchscreen Monitor | 149 549 | 3 6 | features Full HD, 10-Point
Vertical Monitor | 199 599 | 4 7 | features QHD, Dual-Layout
## Gaming & Wide | features 144Hz, 165Hz, 240Hz, QHD | for fast shooters, racing sims, multitasking | with a height-adjustable stand, flicker-free backlight, thin bezels, USB-C power delivery
Gaming Monitor | 149 899 | 4 9 | with a height-adjustable stand, adaptive sync, thin bezels
Curved Gaming Monitor | 179 1199 | 5 12 | steps 27", 32", 34", 49"
Ultrawide Monitor | 299 1299 | 6 12 | steps 29", 34", 38", 49" | features QHD, Curved, USB-C
OLED Monitor | 599 1599 | 5 9 | steps 27", 32", 34" | features 240Hz, QHD, 4K
Portable Monitor | 79 349 | .6 1.2 | steps 13.3", 15.6", 17.3" | features Full HD, OLED, Touch | for hotel rooms, coding on the go | with a folding cover, USB-C power, thin bezels
Monitor Light Bar | 24 129 | .6 | steps - | names gear | features Auto-Dimming, USB, Curved | with even glare-free light, a touch dimmer, a clip-on mount | for late nights, small desks
# Tablets & E-Readers | brands systems | names stored | colors tech | steps 64GB, 128GB, 256GB, 512GB | with a sharp bright display, slim bezels, long battery life, stylus support, stereo speakers | for sketching, reading in bed, streaming on trains, note-taking
## Tablets | features Wi-Fi, 5G, 10-Inch, 11-Inch
Tablet | 129 599 | .45 .5
Pro Tablet | 499 1399 | .46 .68 | features 11-Inch, 12.9-Inch, OLED
Mini Tablet | 99 499 | .28 .3 | features 8-Inch, Wi-Fi, LTE
Kids Tablet | 69 189 | .4 .5 | steps 32GB, 64GB | features 7-Inch, 8-Inch, Drop-Proof | colors kids | plus with Bumper Case | for car rides, early readers, quiet time | with parental controls, a kid-safe browser, a sturdy bumper
Rugged Tablet | 299 999 | .6 .9 | features 8-Inch, 10-Inch, Waterproof
Drawing Tablet | 39 399 | .3 1.2 | steps 6 x 4 in, 10 x 6 in, 13 x 8 in | features Pen, Battery-Free, Wireless | names sized | with 8192 pressure levels, programmable keys, a textured surface | for digital art, retouching, animation
Pen Display | 199 1299 | 1 4 | steps 12", 13.3", 16", 22" | names screen | features Laminated, Full HD, 4K | for digital art, retouching, animation | with a laminated screen, a battery-free pen, a slim stand
## E-Readers | features 6-Inch, 7-Inch, Waterproof, Warm-Light | steps 8GB, 16GB, 32GB | for beach reading, commutes, bedtime chapters | with glare-free ink, weeks of battery life, an adjustable warm light
E-Reader | 89 249 | .16 .2
Note-Taking E-Reader | 249 599 | .36 .45 | steps 32GB, 64GB | features 10.3-Inch, Pen
Color E-Reader | 149 349 | .18 .24 | steps 16GB, 32GB
Tablet Keyboard Case | 29 199 | .45 | steps - | names gear | features Backlit, Magnetic, Detachable | with full-size keys, a stable kickstand, a built-in trackpad | for essays, travel, hot desks
Tablet Stand | 14 59 | .4 | steps - | names gear | features Aluminum, Foldable, Rotating | with a weighted base, rubber feet, smooth hinges | for recipes, video calls, desks
# Components | brands parts | colors - | for first builds, upgrades, small cases, quiet workstations | with three years of warranty, clean cable routing, a compact footprint, low idle power | features Quiet, Compact | notes Backed by a three-year warranty. Ships in recyclable packaging
## Processing | for high-refresh gaming, rendering, streaming | with low idle power, steady clock speeds, a three-year warranty
Graphics Card | 179 1599 | .9 1.7 | names stored | steps 8GB, 12GB, 16GB, 24GB | features Dual-Fan, Triple-Fan, OC | with quiet fans, a metal backplate, a three-year warranty
Desktop Processor | 99 699 | .15 | names sized | steps 6-Core, 8-Core, 12-Core, 16-Core | features Unlocked, 65W, Boxed
Motherboard | 89 549 | 1.1 | features ATX, Micro-ATX, Mini-ITX, DDR5 | with reinforced slots, built-in Wi-Fi, a clear debug display
Desktop Memory Kit | 24 299 | .08 .12 | names stored | steps 8GB, 16GB, 32GB, 64GB, 128GB | features DDR4-3200, DDR5-6000, RGB | with a low-profile heat spreader, one-click overclocking, matched modules
Laptop Memory Module | 19 149 | .02 | names stored | steps 8GB, 16GB, 32GB, 48GB | features DDR4-3200, DDR5-5600 | with matched timing, low voltage, easy installation
## Cooling & Power
Power Supply | 49 299 | 1.8 3 | names sized | steps 550W, 650W, 750W, 850W, 1000W | features Modular, 80+ Gold, SFX | with flat black cables, a quiet fan, a ten-year warranty
CPU Air Cooler | 19 109 | .8 | features Dual-Tower, Low-Profile, 120mm | with copper heat pipes, a quiet fan, simple mounting
Liquid CPU Cooler | 59 249 | 1.6 | names sized | steps 120mm, 240mm, 280mm, 360mm | features RGB, All-in-One, Low-Noise | with a dense radiator, sleeved tubing, a quiet pump
Case Fan | 8 39 | .15 | features 120mm, 140mm, PWM | sizes 1-Pack, 3-Pack, 5-Pack | names supply | with a fluid bearing, rubber corners, a quiet airflow curve
PC Case | 49 249 | 7.5 | features Mid-Tower, Mini-ITX, Mesh-Front, Glass-Panel | colors neutral | with clean cable routing, dust filters, tool-free panels
Thermal Paste | 5 19 | .03 | features High-Conductivity, Non-Conductive | sizes 2 g, 4 g, 8 g | names supply | with a spreader, a long shelf life, easy cleanup | model -
Sound Card | 39 199 | .2 | features PCIe, 7.1, USB | with a headphone amplifier, clean line inputs, low noise
# Storage | brands parts | names stored | colors - | with a five-year warranty, steady write speeds, cloning software, low power draw | for laptops, game libraries, photo archives, backups | notes Backed by a five-year warranty. Ships in recyclable packaging
## Internal Drives | steps 250GB, 500GB, 1TB, 2TB, 4TB
NVMe SSD | 29 349 | .01 | features PCIe 4.0, PCIe 5.0, Heatsink, M.2
SATA SSD | 24 299 | .05 | features 2.5-Inch, 3D NAND
Internal Hard Drive | 44 399 | .6 .75 | steps 1TB, 2TB, 4TB, 8TB, 16TB | features 3.5-Inch, 7200 RPM
NAS Hard Drive | 79 449 | .65 .78 | steps 2TB, 4TB, 8TB, 12TB, 18TB | features 24/7, Low-Vibration
Surveillance Hard Drive | 59 299 | .6 .75 | steps 2TB, 4TB, 8TB | features 24/7, Quiet
## External Drives | steps 500GB, 1TB, 2TB, 4TB | features Rugged, USB-C, Pocket | colors neutral | with a shock-resistant shell, steady transfer speeds, a short cable
Portable SSD | 59 399 | .05 .09
Portable Hard Drive | 49 159 | .17 .25 | steps 1TB, 2TB, 4TB, 5TB
Desktop Hard Drive | 89 399 | .9 1.2 | steps 4TB, 8TB, 12TB, 18TB | features USB 3.2, Quiet
USB Flash Drive | 6 79 | .01 | steps 32GB, 64GB, 128GB, 256GB, 512GB | features USB-C, Metal, Dual-Connector | with a key-ring loop, steady transfer speeds
NAS Enclosure | 149 899 | 1.5 4 | steps 2-Bay, 4-Bay, 6-Bay | features Diskless, 2.5GbE | with hot-swap bays, a simple web app, quiet fans | for backups, media libraries, small offices
SSD Enclosure | 14 79 | .1 | steps - | names tech | features USB-C, Tool-Free, NVMe | with a cooling fin shell, a short cable, plug-and-play setup
Memory Card Reader | 9 59 | .05 | steps - | names tech | features USB-C, 4-in-1, Dual-Slot | with an aluminum shell, a short cable, plug-and-play setup
# Keyboards & Mice | brands desk | with a stable base, long-lasting keycaps, multi-device pairing, a detachable cable | for typing all day, small desks, late-night games | series Falcon, Nova, Slate, Comet, Ion, Onyx, Swift, Raven
## Keyboards | features Wireless, Compact, Backlit, Quiet
Mechanical Keyboard | 39 219 | .9 | features 75%, Tenkeyless, RGB, Hot-Swap, Wireless
Membrane Keyboard | 14 59 | .7 | features Wired, Spill-Resistant, Quiet
Ergonomic Keyboard | 39 199 | 1 | features Split, Wireless, Tented
Low-Profile Keyboard | 29 149 | .6
Gaming Keyboard | 29 229 | 1 | features RGB, Mechanical, Tenkeyless, Optical
Numeric Keypad | 12 49 | .15 | features Wireless, USB, Mechanical
Keyboard and Mouse Combo | 19 99 | .8 | features Wireless, Compact, Quiet
## Mice | with an accurate sensor, silent switches, a contoured grip, a textured scroll wheel | features Wireless, Silent, Rechargeable | for spreadsheets, small desks, late-night games
Wireless Mouse | 12 79 | .09 | features Silent, Compact, Rechargeable
Vertical Mouse | 19 99 | .13 | features Ergonomic, Wireless
Gaming Mouse | 19 149 | .08 | features Lightweight, RGB, Wireless, 26K-DPI
Trackball Mouse | 29 119 | .17 | features Thumb, Wireless, Finger
Mouse Pad | 6 39 | .25 | features Extended, Cloth, Wrist-Rest, Stitched | model - | names gear | with a non-slip base, stitched edges, a smooth surface
# Networking | brands net | with simple app setup, automatic updates, guest access, strong security defaults | for large homes, remote work, gaming households, small offices | colors neutral
## Routers & Wi-Fi | features Wi-Fi 6, Wi-Fi 6E, Wi-Fi 7, Dual-Band
Wireless Router | 39 349 | .6
Gaming Router | 129 499 | 1.1
Mesh Wi-Fi System | 99 699 | 1.5 | sizes 2-Pack, 3-Pack | names supply
Wi-Fi Range Extender | 19 119 | .2
Travel Router | 29 129 | .18 | features Pocket, Dual-Band
Mobile Hotspot | 59 399 | .2 | features 5G, 4G, Unlocked
## Wired Network | features Gigabit, 2.5GbE, Unmanaged | with a sturdy housing, status lights, silent operation
Network Switch | 14 299 | .3 1.8 | names sized | steps 5-Port, 8-Port, 16-Port, 24-Port | features Gigabit, PoE, Managed, 2.5GbE
Ethernet Cable | 6 39 | .1 .6 | names supply | steps 3 ft, 10 ft, 25 ft, 50 ft | features Cat 6, Cat 6a, Cat 8, Flat | colors office | with gold-plated contacts, snagless ends, shielded pairs
Cable Modem | 59 249 | .6 | features DOCSIS 3.1, 2.5GbE
USB Network Adapter | 12 59 | .05 | features Wi-Fi 6, Gigabit, USB-C
Powerline Adapter Kit | 34 109 | .4 | features Gigabit, Passthrough
Wi-Fi Access Point | 59 299 | .5 | features Ceiling-Mount, Outdoor, PoE
# Printers & Scanners | brands print | colors neutral | with automatic duplex printing, wireless setup, a quiet mode, a front paper tray | for home offices, school projects, small teams
## Printers | features Wireless, Color, Duplex
Inkjet Printer | 49 249 | 5.5
Laser Printer | 99 549 | 9.5 | features Monochrome, Color, Wireless
All-in-One Printer | 69 449 | 8 | features Inkjet, Wireless, Color
Ink Tank Printer | 149 499 | 6.5 | features Refillable, Wireless, Color
Photo Printer | 79 249 | 1.2 | features Portable, Dye-Sub, 4x6 | with wireless setup, borderless prints, a compact body | for photo albums, parties, travel
Label Printer | 39 249 | 1.1 | features Thermal, Bluetooth, Shipping | with no ink needed, fast printing, wireless setup | for online sellers, small warehouses
3D Printer | 179 999 | 9 | features Enclosed, Fast, Self-Leveling | for prototypes, hobby models, classrooms | with a heated bed, a removable build plate, an auto-leveling nozzle
## Scanners & Supplies | with one-touch scanning, searchable PDFs, a quiet feed
Document Scanner | 149 549 | 3.2 | features Duplex, Wireless, Desktop
Portable Scanner | 79 229 | .5 | features Wand, Sheet-Fed, USB-C
Ink Cartridge Set | 19 119 | .2 | features High-Yield, Color, Black | sizes 2-Pack, 4-Pack, 5-Pack | names supply | model - | with a long shelf life, crisp text, smear-resistant ink | for everyday printing, photo prints
Toner Cartridge | 29 179 | .9 | features Black, High-Yield, Cyan, Magenta | names supply | model - | colors - | with sharp text, consistent yield, easy replacement | for busy offices, long reports
3D Printer Filament | 14 44 | 1.2 | features PLA, PETG, ABS, Silk | colors bright | names gear | model - | with a neat spool, tight tolerance, low odor | for prototypes, hobby models, classrooms
# Laptop Accessories | brands desk | model - | names gear | with non-slip feet, a slim profile, clean cable routing, a sturdy frame | for hybrid work, travel, standing desks | series Falcon, Ridge, Slate, Atlas, Basalt, Onyx, Swift, Tundra
## Docks & Hubs | model code | names tech | features USB-C, 7-in-1, 10-in-1, Dual-Display | with a slim profile, pass-through charging, a sturdy shell | for hybrid work, travel, dual monitors | notes Backed by a two-year warranty. Works with most laptops. No drivers needed
Docking Station | 59 329 | .5
USB Hub | 14 79 | .1 | features 4-Port, 7-Port, Powered, USB-C
Laptop Charger | 19 79 | .3 | names sized | steps 45W, 65W, 100W, 140W | features GaN, USB-C, Compact | with overheat protection, a compact folding plug | for travel, hybrid work
Display Adapter | 9 49 | .04 | features USB-C to HDMI, DisplayPort, 4K
## Stands & Sleeves | features Aluminum, Foldable, Adjustable | notes Backed by a two-year warranty. Ships in recyclable packaging
Laptop Stand | 19 89 | .9
Laptop Cooling Pad | 19 69 | .8 | features RGB, Six-Fan, Slim
Monitor Arm | 29 199 | 3.4 | features Single, Dual, Gas-Spring
Monitor Riser | 19 79 | 1.9 | features Bamboo, Metal, Storage
Laptop Sleeve | 14 69 | .25 | sizes 13-Inch, 14-Inch, 16-Inch | features Felt, Padded, Water-Resistant | colors fashion | with a soft fleece lining, a smooth zipper, an accessory pocket
Privacy Screen | 24 69 | .1 | colors - | sizes 13.3-Inch, 14-Inch, 15.6-Inch, 24-Inch | features Magnetic, Anti-Glare | with blue light reduction, easy removal, a scratch-resistant layer | for trains, open offices
Laptop Lock | 14 49 | .2 | features Combination, Keyed, Slim | with a cut-resistant cable, a rotating head | for libraries, trade shows, open offices
Webcam Cover | 5 14 | .01 | sizes 1-Pack, 3-Pack, 6-Pack | names supply | features Slim, Sliding | with a thin adhesive back, smooth sliding, a clean look | for laptops, tablets
`;
