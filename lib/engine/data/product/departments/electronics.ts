/** Settings and line format: see ../catalogue.ts. */
export const electronics = `
Electronics | code ELC | share 1.6 | cost .58 .74 | model code | names tech | colors tech | series Aria, Kestrel, Lumen, Vertex, Orbit, Pulse, Nimbus, Cadence, Halo, Meridian, Axis, Solace, Drift, Ember, Altitude, Tempo, Fathom, Strata, Sierra, Quanta | notes Backed by a two-year warranty. Quick-start guide included. Ships in recyclable packaging. Set up in minutes
brands audio: Sonavel, Aurico+, Tembrio-, Haldenau+, Resonix, Cavali, Basswick-, Murmura
brands video: Voltara, Lumenko, Visara+, Panorix, Kinetra-, Orvelle, Telluris-
brands mobile: Novaq, Cirqo+, Zentiq, Plumora, Tavio-, Fonexa-, Mobilis One
brands camera: Optara, Lensvik+, Fokara, Aperio, Snapwell-, Stillhaus+
brands home: Domotiq, Nestara, Habitron, Lumihaus, Wardly, Hearthlink-
brands power: Amperro, Voltrek, Chargewell-, Cabelo, Joltix, Gridly
brands game: Pixelforge, Arcadion+, Joyvane, Ludexa, Respawnix-, Quarterlight
# Televisions | brands video | names screen | colors - | with a bezel-less screen, four HDMI inputs, a voice remote, wide viewing angles, automatic brightness | for family movie nights, live sports, bright living rooms | notes Wall-mount ready (VESA). Stand and remote included
## Smart TVs | features 4K, 4K UHD, 120Hz, HDR, Cinema-Sound | steps 43", 50", 55", 65", 75", 85"
LED Smart TV | 229 1199 | 8 34
QLED Smart TV | 349 1899 | 9 36
OLED Smart TV | 899 3499 | 12 38
Mini-LED Smart TV | 599 2799 | 11 38
Lifestyle Frame TV | 599 2499 | 11 40
## Small TVs | features HD, Full HD, 1080p, Slim | steps 19", 24", 32", 40" | with two HDMI inputs, a compact stand, wide viewing angles | for kitchens, guest rooms, dorm rooms
Kitchen TV | 89 229 | 2 6
HD Smart TV | 99 279 | 2.4 7 | features Frameless, Slim, Voice-Controlled
Portable TV | 79 199 | .9 2.2 | steps 10", 12", 14", 16" | features Rechargeable, Digital, HD | with a rechargeable battery, a fold-out stand, an antenna input | for camping, power cuts, tailgates
Outdoor TV | 899 2999 | 14 42 | steps 43", 55", 65", 75" | features 4K, Weatherproof, Partial-Sun, High-Brightness | with an anti-glare screen, sealed inputs, a weatherproof remote | for patios, pool areas, outdoor bars
## Streaming & TV Gear | names tech | features 4K, HDR, Compact, Voice-Controlled | colors neutral | with a setup that takes minutes, a compact body, long cable reach, a low-profile design | for older televisions, travel, the guest room
Streaming Stick | 24 59 | .05
Streaming Media Player | 34 149 | .2
Tilting TV Wall Mount | 24 89 | 3.5 | features Low-Profile, Heavy-Duty, Slim, Tool-Free | with a low-profile design, easy tilt, all hardware included | for living rooms, bedrooms
Full-Motion TV Wall Mount | 39 149 | 6 | features Dual-Arm, Heavy-Duty, Corner, Single-Stud | with smooth swivel, cable clips, all hardware included | for corners, bedrooms
Digital TV Antenna | 14 59 | .4 | features Indoor, Amplified, Long-Range, Flat | with long cable reach, a low-profile design | for local channels, cord cutters
Universal Remote Control | 12 49 | .15 | features Backlit, Rechargeable, Simple, Learning | with large buttons, simple pairing | for living rooms, soundbars, older televisions
# Projectors & Home Theater | brands video, audio | colors neutral | for movie nights, small apartments, backyard screenings | with built-in streaming apps, a quiet fan, simple one-cable hookup, automatic focus
## Projectors | features 1080p, 4K, Laser, Native 1080p, HDR | with automatic keystone correction, a quiet fan, built-in streaming apps, a bright long-life lamp
Home Theater Projector | 299 1799 | 4.5
Portable Projector | 129 599 | 1.4 | features Mini, Rechargeable, 1080p, Wi-Fi
Ultra Short Throw Projector | 999 3499 | 9
Business Projector | 349 1299 | 3.2 | features Full HD, WXGA, High-Brightness
Pico Projector | 99 349 | .4 | features Pocket-Size, Rechargeable, Wi-Fi
## Soundbars & Receivers | brands audio | features Cinema-Sound, Bluetooth, 5.1, 3.1, Compact | with a wireless subwoofer, clear dialogue mode, a night mode, HDMI eARC
Soundbar | 89 699 | 3.2
Soundbar System | 199 1299 | 9
AV Receiver | 299 1499 | 9.5 | features 7.2-Channel, 5.2-Channel, 8K, Network | with eight HDMI ports, room calibration, multi-room audio, phono input
Stereo Amplifier | 129 899 | 6 | features Integrated, Class-D, Compact, Hi-Fi | with a phono stage, low distortion, gold-plated terminals, a headphone output
Powered Subwoofer | 149 899 | 13 | features 10-Inch, 12-Inch, Wireless, Front-Firing | with deep controlled bass, an adjustable crossover, a damped cabinet
Surround Speaker Set | 149 799 | 7 | features Wireless, Satellite, 5.1 | with balanced drivers, wall brackets, color-coded wiring
## Screens & Players | with a flat matte surface, a quick setup, a sturdy frame | features Compact, HD, Region-Free
Projector Screen | 49 399 | 8 | steps 80", 100", 120", 150" | names screen | features Pull-Down, Motorized, Fixed-Frame, Portable
Blu-ray Player | 69 249 | 1.5 | features 4K, Wi-Fi, Compact | with crisp upscaling, a simple remote, USB playback
DVD Player | 29 79 | 1.1 | features HDMI, Compact, Multi-Format | with a simple remote, USB playback, parental controls
# Headphones | brands audio | for long flights, daily commutes, focused work, home studios | with memory-foam ear cushions, a 40-hour battery, a detachable cable, clear call microphones, low-latency audio | plus with Carry Case, with Inline Mic
## Over-Ear Headphones | features Wireless, Noise-Cancelling, Foldable, Hi-Res
Over-Ear Headphones | 39 379 | .27
On-Ear Headphones | 24 199 | .19 | with soft ear cushions, a 40-hour battery, a folding hinge
Studio Headphones | 59 399 | .29 | features Closed-Back, Open-Back, Wired, Reference | for mixing, home studios, critical listening | with memory-foam ear cushions, a detachable cable, a flat frequency response
Noise-Cancelling Headphones | 79 429 | .26 | features Wireless, Hybrid, Over-Ear, Travel
Kids Headphones | 14 49 | .15 | features Volume-Limiting, Foldable, Wired, Bluetooth | for school, car trips, small heads | with a padded headband, an 85 dB limit, a tangle-free cord, bright easy-clean ear pads | colors kids | series -
DJ Headphones | 59 249 | .27 | features Swivel, Closed-Back, Foldable | for club sets, beat matching, home practice | with swivel ear cups, a coiled cable, strong bass
## Earbuds | features True Wireless, Noise-Cancelling, Sweatproof, Low-Latency | with three sizes of ear tips, a pocket-size charging case, touch controls, a secure fit | for the gym, morning runs, phone calls, the train
Wireless Earbuds | 24 249 | .055
Wired Earbuds | 9 79 | .03 | features In-Ear, USB-C, Noise-Isolating, Flat-Cable | with three sizes of ear tips, an inline microphone, a tangle-resistant cable | plus with Inline Mic
Sports Earbuds | 29 179 | .06 | features Waterproof, Ear-Hook, Sweatproof, Bass-Boost
Open-Ear Headphones | 59 199 | .04 | features Clip-On, Air-Conduction, Sweatproof, Wireless | with open ears, touch controls, a secure fit
Bone Conduction Headphones | 59 189 | .035 | features Waterproof, Swim, Wireless, Titanium | plus - | with open ears, water resistance, a secure wraparound fit | for running, cycling, swimming
Sleep Earbuds | 39 199 | .03 | features Ultra-Small, Noise-Masking, Side-Sleeper | for side sleepers, light sleepers, naps
Neckband Earbuds | 19 99 | .04 | features Magnetic, Wireless, Long-Battery | with magnetic tips, a vibration alert, long battery life
## Headsets | features Wireless, Surround, RGB, USB | with a flip-to-mute microphone, breathable ear cushions, a long-lasting battery, clear voice pickup | for team games, video calls, late-night sessions
Gaming Headset | 29 229 | .33 | brands audio, game
Office Headset | 34 199 | .16 | features Bluetooth, Noise-Cancelling, Mono, Dual-Ear | for video calls, open-plan offices, call centers
# Speakers | brands audio | for backyard parties, kitchen listening, small rooms, the beach | with rich room-filling sound, a 20-hour battery, stereo pairing, a rugged fabric grille, deep bass for its size
## Portable Speakers | features Bluetooth, Waterproof, Rugged, 360-Degree
Portable Speaker | 24 199 | .6
Party Speaker | 99 599 | 8.5 | features Karaoke, LED, Wheeled, Bluetooth | plus with Microphone
Mini Speaker | 12 59 | .2 | features Clip-On, Pocket, Bluetooth, Shower | for travel, the shower, picnics
Outdoor Rock Speaker | 49 199 | 4.5 | features Weatherproof, Solar, Wireless | names 4 B F N; 2 B S N; 2 F N | model - | with a weatherproof shell, wide sound coverage | for patios, gardens, pool areas
## Home Speakers | features Wi-Fi, Hi-Fi, Two-Way, Multi-Room | for small rooms, record collections, open-plan living | with crisp highs, a rear bass port, a walnut-finish cabinet, even room coverage
Bookshelf Speakers | 79 699 | 9 | unit pair
Floorstanding Speaker | 199 1499 | 18
Smart Speaker | 39 299 | 1 | features Voice-Controlled, Compact, Wi-Fi, Multi-Room | with far-field microphones, a physical mute switch, simple app setup
In-Ceiling Speaker | 39 249 | 1.8 | features Two-Way, Paintable, Moisture-Resistant | with a pivoting tweeter, a paintable grille, quick-mount clamps
Center Channel Speaker | 89 599 | 7
Computer Speakers | 19 149 | 2.1 | features USB, 2.1, RGB, Compact | for desks, gaming, video calls | with front volume control, a headphone jack, clear mids
## Radios & Turntables | for kitchens, power cuts, vinyl evenings | with a warm tone, simple dial tuning, a headphone jack | features Retro, Bluetooth, Compact
Turntable | 79 599 | 5 | features Belt-Drive, Automatic, Bluetooth, Direct-Drive | with a dust cover, an adjustable counterweight, a built-in preamp, a balanced tonearm
Clock Radio | 19 79 | .7 | features Dual-Alarm, Projection, Retro, Digital | with a battery backup, a large dimmable display, two USB charging ports
Emergency Radio | 19 69 | .45 | features Hand-Crank, Solar, Weather-Band | with a hand crank, a bright flashlight, a phone charging port | for camping, storm season, emergency kits
# Cameras | brands camera | colors neutral | for travel, first-time photographers, family weekends, studio work | with fast autofocus, in-body stabilization, a bright viewfinder, a tilting touchscreen
## Digital Cameras | features 24MP, 4K, Weather-Sealed, Compact, Wi-Fi
Mirrorless Camera | 499 2499 | .55 | features Full-Frame, APS-C, 24MP, 33MP | plus with 18-55mm Lens, Body Only
DSLR Camera | 449 1999 | .75 | features 24MP, Full-Frame, APS-C | plus with 18-55mm Lens, Body Only
Compact Camera | 129 799 | .28 | features 20MP, 4K, Zoom, Pocket | with a bright zoom lens, a tilting touchscreen, quick sharing
Instant Camera | 59 199 | .35 | features Retro, Mini, Wide-Format | colors bright | with a built-in flash, a selfie mirror, film that develops in minutes | plus - | for parties, scrapbooks, gifts
Bridge Camera | 249 999 | .9 | features 60x Zoom, 4K, Superzoom
## Action & Video | features 4K, 5K, Waterproof, Stabilized | with image stabilization, a wide field of view, a removable battery | for surfing, bike rides, vlogging
Action Camera | 79 449 | .14
Camcorder | 149 899 | .4
360 Camera | 199 549 | .16 | features 5.7K, Pocket, Waterproof
Trail Camera | 39 179 | .35 | features Night-Vision, Solar, Cellular, 4K | for wildlife watching, scouting, backyard security | with no-glow infrared, a fast trigger, a weatherproof shell
Webcam | 24 199 | .15 | features 1080p, 4K, Autofocus, Wide-Angle | for video calls, streaming, online classes | with a privacy shutter, dual microphones, automatic light correction
## Lenses & Drones | features Stabilized, Weather-Sealed | for portraits, landscapes, travel
Prime Lens | 149 899 | .32 | features 35mm f/1.8, 50mm f/1.8, 85mm f/1.8, 24mm f/2.8 | with fast silent autofocus, smooth background blur, nine rounded blades | colors -
Zoom Lens | 249 1499 | .65 | features 24-70mm f/4, 70-300mm f/4.5-5.6, 16-35mm f/4, 18-135mm f/3.5-5.6 | with optical stabilization, low-dispersion glass, weather sealing | colors -
Camera Drone | 299 1599 | .6 | features Foldable, 4K, GPS, Mini | with a three-axis gimbal, obstacle sensing, automatic return | plus with Spare Battery | for landscapes, real estate, travel films
# Camera Accessories | brands camera | names gear | model - | with a sturdy build, a quick-release plate, smooth action, a slim carry profile | for travel, studio sessions, content creators | colors neutral | notes Backed by a two-year warranty. Ships in recyclable packaging
## Support | features Compact, Carbon Fiber, Travel, Heavy-Duty
Tripod | 29 249 | 1.5 | with smooth leveling, a quick-release plate, a sturdy build
Monopod | 24 129 | .6
Gimbal Stabilizer | 79 349 | .5 | features Three-Axis, Foldable, Smartphone | with quick balancing, a long-lasting battery, smooth panning | for vlogging, weddings, travel
Tabletop Tripod | 14 59 | .25 | features Flexible, Mini, Travel | with rubber feet, a ball head
## Bags & Straps | with padded dividers, quick side access, weather-resistant zippers | features Padded, Water-Resistant, Slim
Camera Backpack | 49 229 | 1.3
Camera Sling Bag | 29 119 | .6
Camera Strap | 12 69 | .12 | features Quick-Release, Neoprene, Leather, Woven | with a cushioned shoulder, quick-release clips, a non-slip lining
## Light & Power | with even soft light, a long-lasting battery, adjustable color temperature, a compact body | features Bi-Color, Rechargeable, Compact
Ring Light | 24 149 | 1.2
LED Video Light | 29 199 | .5
External Flash | 49 329 | .38 | features TTL, Speedlight, Wireless | with a bounce head, fast recycling
Softbox Lighting Kit | 49 249 | 4.2 | features Two-Point, Continuous, Studio
Memory Card | 9 119 | .005 | steps 32GB, 64GB, 128GB, 256GB, 512GB | names stored | features SDXC, MicroSD, UHS-I, V30 | colors - | with fast 4K recording, water-resistant casing, steady write speeds
Camera Battery Charger | 14 59 | .15 | features Dual, USB-C, Fast | with an indicator light, a folding plug
# Smartphones | brands mobile | names stored | for everyday photos, students, travel, small hands | with all-day battery life, a bright 120Hz display, a triple camera, fast charging, five years of updates
## Phones | features 5G, Dual-SIM, Unlocked, Compact | steps 64GB, 128GB, 256GB, 512GB
Smartphone | 199 1099 | .17 .21
Pro Smartphone | 599 1399 | .19 .23 | steps 128GB, 256GB, 512GB, 1TB
Foldable Smartphone | 799 1799 | .19 .25 | steps 256GB, 512GB, 1TB
Rugged Smartphone | 199 699 | .28 .38 | features Waterproof, 5G, Thermal | with a drop-proof frame, a huge battery, glove-friendly touch | for job sites, hikers, fieldwork
Refurbished Smartphone | 129 599 | .17 .21 | features Certified, Unlocked, Grade A | model series | with a new battery, a fresh screen, a one-year warranty | for students, first phones, tight budgets
Mini Smartphone | 149 499 | .12 .14
Gaming Smartphone | 499 1199 | .22 .25 | steps 256GB, 512GB, 1TB | with a 165Hz display, shoulder triggers, active cooling | for mobile gaming, streaming
## Simple Phones | steps - | names tech | features Unlocked, 4G, Dual-SIM | with large buttons, a week of standby, clear loud sound | for seniors, festivals, digital breaks
Flip Phone | 39 149 | .12
Senior Phone | 39 119 | .11 | features Big-Button, 4G, SOS
Feature Phone | 24 79 | .09
Satellite Phone | 599 1399 | .3 | features Handheld, Rugged | with global coverage, an SOS button, a rugged shell | for sailing, expeditions, remote work
Cordless Phone | 24 129 | .4 | features DECT, Expandable, Big-Button | plus with Two Handsets, with Answering Machine | with caller ID, a bright display, call blocking | for home offices, seniors
# Phone Accessories | brands mobile, power | names gear | model - | with raised edges around the camera, a slim profile, easy button access, a soft inner lining | for daily carry, road trips, clumsy hands | colors tech | series Aria, Halo, Drift, Ember, Orbit, Pulse | features Slim, Magnetic, Shockproof, Recycled | notes Backed by a one-year warranty. Ships in recyclable packaging. Easy to wipe clean
## Cases & Protection
Phone Case | 9 59 | .04
Wallet Phone Case | 14 69 | .09 | of Leather, Vegan Leather | features Magnetic, Slim, RFID-Blocking | colors leather
Clear Phone Case | 9 39 | .04 | colors - | features Anti-Yellow, Magnetic, Shockproof
Glass Screen Protector | 6 34 | .03 | colors - | sizes 1-Pack, 2-Pack, 3-Pack | features Privacy, Anti-Glare, Full-Cover | names supply | with bubble-free installation, an oil-resistant coating, an alignment frame | for everyday carry, clumsy hands
Waterproof Phone Pouch | 8 29 | .08 | features Floating, Universal, Double-Seal | for beach days, kayaking, pool parties | with a clear touch window, a neck lanyard, a triple seal
## Mounts & Stands | with one-handed operation, a firm grip, a rotating joint | features Magnetic, Adjustable, Foldable, Universal
Car Phone Mount | 12 49 | .15 | for commutes, road trips
Phone Stand | 8 39 | .2 | with non-slip feet, a foldable hinge | for desks, video calls, recipes
Phone Grip | 6 24 | .02
Bike Phone Mount | 14 49 | .16 | features Shockproof, Quick-Lock, Universal | for commutes, long rides
Selfie Stick | 12 49 | .2 | features Bluetooth, Tripod, Extendable | with a detachable remote, a steady base | for travel, group photos
Tablet Holder | 14 69 | .4 | features Gooseneck, Adjustable, Bed | with a flexible arm, a wide clamp | for beds, kitchens
## Pens & Extras | with a fine tip, magnetic attachment, a long battery life | features Fine-Tip, Rechargeable, Universal
Stylus Pen | 12 99 | .02 | for sketching, notes
Lens Attachment Kit | 14 69 | .1 | features Macro, Wide-Angle, Clip-On | with clip-on mounting, multi-coated glass, a hard travel case | colors - | for close-ups, travel photos
# Charging & Power | brands power | colors neutral | names supply | for travel, desks, road trips, bedside tables | with overcharge protection, a compact folding plug, smart power sharing, an indicator light | features Fast, Compact, Slim, GaN | notes Backed by a two-year warranty. Ships in recyclable packaging. Safety certified
## Chargers
USB-C Wall Charger | 12 69 | .11 | steps 20W, 30W, 45W, 65W, 100W
Wireless Charging Pad | 12 59 | .12 | features Magnetic, Fast, Slim, Fabric
Wireless Charging Stand | 19 79 | .2 | features 2-in-1, 3-in-1, Foldable, Magnetic
Car Charger | 9 39 | .05 | features Dual-Port, USB-C, Fast | for road trips, commutes
Travel Power Adapter | 14 49 | .18 | features Universal, Dual-Port, GaN
Desktop Charging Station | 24 109 | .45 | features 6-Port, 8-Port, USB-C
## Power Banks & Stations | steps 5000mAh, 10000mAh, 20000mAh, 26800mAh | with overcharge protection, smart power sharing, an indicator light | for travel, festivals, power cuts
Power Bank | 14 89 | .12 .55
Magnetic Power Bank | 24 79 | .13 .26 | steps 5000mAh, 10000mAh | features Slim, Wireless, Foldable
Solar Power Bank | 19 69 | .3 .6 | steps 10000mAh, 20000mAh, 26800mAh | features Rugged, Waterproof, Fast
Portable Power Station | 149 1499 | 3.5 22 | steps 240Wh, 500Wh, 1000Wh, 2000Wh | features LiFePO4, Solar-Ready, Fast | for camping, power cuts, van trips
## Cables & Strips | with reinforced ends, a braided jacket, tangle-free length | features Braided, Fast-Charge, Flat, Right-Angle
USB-C Cable | 6 29 | .03 .1 | steps 3 ft, 6 ft, 10 ft
Charging Cable Set | 9 34 | .2 | sizes 2-Pack, 3-Pack, 5-Pack
Power Strip | 14 59 | .5 .9 | features Surge-Protecting, Flat-Plug, Wall-Mount | steps 4 Outlets, 6 Outlets, 8 Outlets, 12 Outlets | with surge protection, a flat plug, wide outlet spacing | for home offices, media cabinets
Rechargeable Batteries | 9 39 | .1 .35 | features AA, AAA, High-Capacity | sizes 4-Pack, 8-Pack, 12-Pack | colors - | with a low self-discharge, up to 1000 cycles, a storage case | for toys, remotes, cameras
# Wearables | brands mobile | with heart-rate tracking, a week of battery life, water resistance to 50 m, sleep insights, a bright always-on display | for runners, better sleep, busy days, hikers
## Smartwatches | features GPS, LTE, AMOLED, Slim
Smartwatch | 79 449 | .05
Running Watch | 119 499 | .05 | features GPS, Multisport, Solar
Hybrid Smartwatch | 99 299 | .06 | features Analog, Slim, Leather-Strap | with a hidden display, step tracking, a month of battery life | for the office, busy days
Kids Smartwatch | 39 159 | .045 | features GPS, 4G, SOS | colors kids | for school days, first phones, playground calls | with parental controls, an SOS button, a washable strap
Dive Watch Computer | 249 899 | .12 | features Air-Integrated, Wrist, Color | for recreational divers, dive trips | with a bright color display, adjustable nitrox settings, a vibration alarm
Outdoor GPS Watch | 249 799 | .08 | features Solar, Topo, Rugged
## Trackers & Glasses | features Slim, Waterproof, Bluetooth | with a week of battery life, water resistance, simple syncing
Fitness Tracker | 29 149 | .03 | with heart-rate tracking, sleep insights, a slim silicone band
Smart Ring | 149 349 | .004 | features Titanium, Slim, Ceramic | colors metal | with heart-rate tracking, sleep insights, a titanium shell
Item Tracker | 14 39 | .01 | sizes 1-Pack, 2-Pack, 4-Pack | names supply | for keys, luggage, wallets | with a replaceable battery, a loud ringer, a crowd-finding network
Heart Rate Chest Strap | 39 109 | .06 | features Bluetooth, ANT+, Soft | for interval training, indoor cycling | with accurate readings, a washable strap
Smart Glasses | 149 449 | .05 | features Audio, Camera, Polarized | with open-ear speakers, hands-free calls, polarized lenses | for travel, cycling, podcasts
VR Headset | 199 799 | .52 | features Standalone, Wireless, 4K | with inside-out tracking, adjustable lens spacing, two motion controllers | for gaming, fitness, virtual travel
# Smart Home | brands home | colors neutral | with simple app control, voice assistant support, no monthly fee, easy schedules, end-to-end encryption | for renters, busy families, vacation homes, front doors
## Security | features Wi-Fi, Wireless, 2K, Battery | with simple app control, no monthly fee, motion alerts, end-to-end encryption
Indoor Security Camera | 24 99 | .2 | features Pan-Tilt, 2K, Wi-Fi
Outdoor Security Camera | 39 229 | .4 | features Solar, Floodlight, 2K, Wire-Free
Video Doorbell | 49 249 | .25 | features Wired, Battery, 2K, Wi-Fi | for front doors, apartments
Smart Door Lock | 79 299 | 1.4 | features Fingerprint, Keypad, Keyless | with a keypad, automatic locking, guest codes | for front doors, vacation homes
Motion Sensor | 14 49 | .06 | features Zigbee, Indoor, Wireless
Home Alarm Kit | 99 399 | 1.6 | features 5-Piece, 8-Piece, Wireless
## Climate & Light | features Wi-Fi, Dimmable, Zigbee | with simple app control, voice assistant support, easy schedules | for renters, busy families, vacation homes
Smart Thermostat | 69 249 | .3 | features Learning, Wi-Fi, Touchscreen
Smart LED Bulb | 8 39 | .08 | features Color, Dimmable, Warm-White | sizes 1-Pack, 2-Pack, 4-Pack | names supply | colors - | with 16 million colors, wake-up scenes, a 15000-hour life
Smart Light Strip | 16 79 | .35 | features RGB, Outdoor, Cuttable | steps 6 ft, 16 ft, 32 ft | names supply | colors -
Smart Plug | 9 39 | .09 | sizes 1-Pack, 2-Pack, 4-Pack | features Energy-Monitoring, Mini, Outdoor | names supply
Smart Smoke Detector | 39 129 | .25 | features Wi-Fi, Interconnected, 10-Year | with phone alerts, a loud siren, easy self-tests | for hallways, vacation homes
Smart Dimmer Switch | 19 69 | .14 | features Three-Way, No-Neutral, Wi-Fi
# Gaming | brands game | with low input lag, adjustable triggers, programmable buttons, customizable lighting | for couch co-op, long sessions, competitive play, retro fans | features Wireless, RGB, Pro, Compact
## Consoles | with fast load times, quiet cooling, two wireless controllers | for couch co-op, family nights, retro fans
Game Console | 249 599 | 3.6 | names stored | steps 512GB, 1TB, 2TB | features Digital, Slim, 4K
Handheld Game Console | 99 699 | .6 | names stored | steps 64GB, 256GB, 512GB | features Portable, OLED | with a sharp screen, quick resume, a long-lasting battery | for train rides, travel, couch gaming
Retro Game Console | 39 149 | .5 | features Plug-and-Play, HDMI, Mini | plus with 200 Games, with Two Controllers | with classic controllers, HDMI output | for retro fans, parties
## Controllers & Gear
Game Controller | 29 179 | .28
Racing Wheel | 129 499 | 5.5 | features Force-Feedback, 900-Degree | plus with Pedals | with adjustable pedals, strong force feedback, a desk clamp | for sim racers, long sessions
Flight Stick | 49 249 | 1.9 | features Dual, Vibration | with programmable buttons, a wide stable base | for flight sims, space sims
Arcade Fight Stick | 79 249 | 2.6 | features Eight-Button, Tournament | with arcade-grade buttons, a wide stable base
Controller Charging Dock | 19 59 | .3 | features Dual, LED, Fast | with charge indicators, a weighted base | for couch co-op, game rooms
Gaming Chair Mat | 39 129 | 4 | names 4 B F N; 2 F N ,C; 2 B N | model - | features Non-Slip, XL, Hard-Floor | with a stitched edge, a non-slip base, a smooth rolling surface | for game rooms, home offices
Capture Card | 69 229 | .2 | features 4K, USB-C, HDMI | with zero-lag passthrough, plug-and-play setup | for streamers, let's-play videos
Streaming Microphone | 39 199 | .6 | features USB, Condenser, Cardioid | with a tap-to-mute button, a shock mount, zero-latency monitoring | for streamers, podcasts
Console Carrying Case | 19 59 | .35 | features Hard-Shell, Travel, Compact | names 4 B F N; 2 F N ,C; 2 B N ,C | model - | with a molded interior, mesh pockets, a sturdy zipper | for travel, sleepovers
`;
