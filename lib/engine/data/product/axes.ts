/** Colours by palette. */
export const PALETTES = readLists(`
tech: Black, White, Silver, Graphite, Midnight Blue, Space Gray, Rose Gold, Forest Green
neutral: Black, White, Gray, Silver, Charcoal
appliance: Stainless Steel, Black, White, Matte Black, Slate
kitchen: Black, White, Red, Cream, Sage Green, Navy, Gray, Teal
furniture: Natural, White, Black, Espresso, Gray Wash, Honey, Chestnut, Whitewash
upholstery: Light Gray, Charcoal, Beige, Navy, Forest Green, Cream, Rust, Cognac, Dusty Blue
linen: White, Ivory, Sage, Dusty Blue, Charcoal, Blush, Oatmeal, Navy, Terracotta, Pale Gray
fashion: Black, White, Navy, Charcoal, Burgundy, Olive, Camel, Cream, Dusty Rose, Forest Green, Light Blue, Heather Gray, Rust
menswear: Black, White, Navy, Charcoal, Olive, Khaki, Burgundy, Light Blue, Heather Gray, Stone, Forest Green
denim: Indigo, Light Wash, Mid Blue, Dark Wash, Black, Washed Black, Ecru
boys: Navy, Red, Olive, Heather Gray, Teal, Sky Blue, Black, Mustard
kids: Red, Navy, Yellow, Pink, Teal, Lilac, Mint, Sky Blue, Coral, Heather Gray
baby: White, Mint, Soft Pink, Sky Blue, Oatmeal, Butter Yellow, Sage, Lavender
leather: Black, Brown, Tan, Cognac, Burgundy, Navy
shoes: Black, White, Brown, Tan, Navy, Gray, Olive, Burgundy
sneakers: White, Black, White/Navy, Gray/Lime, Black/Red, Navy/Orange, Triple Black, Sand, Sage, Sky Blue
metal: Gold, Silver, Rose Gold
sport: Black, Red, Royal Blue, Lime, Orange, Graphite, Teal, White
outdoor: Forest Green, Sand, Slate, Burnt Orange, Navy, Black, Moss, Mustard
garden: Terracotta, Charcoal, White, Sage, Black, Sandstone
toy: Red, Blue, Yellow, Green, Pink, Purple, Orange, Multicolor
pet: Gray, Navy, Red, Teal, Black, Tan, Purple
office: Black, Blue, Red, Gray, White, Green
luggage: Black, Navy, Charcoal, Burgundy, Teal, Silver, Blush, Olive
craft: White, Cream, Charcoal, Teal, Mustard, Rose, Moss Green, Plum, Sky Blue, Rust
instrument: Natural, Sunburst, Black, Cherry, White, Walnut, Midnight Blue
tool: Black, Red, Blue, Yellow, Orange, Gray
makeup: Rosewood, Nude, Coral, Berry, Mauve, Classic Red, Peach, Cocoa, Plum
skin: Porcelain, Ivory, Warm Beige, Sand, Honey, Caramel, Espresso
hair: Black, Dark Brown, Chestnut, Light Brown, Dark Blonde, Copper
auto: Black, Gray, Beige, Red, Blue
bright: Red, Blue, Green, Yellow, Purple, Orange, Pink, Turquoise
wood: Natural, Espresso, Honey, Black
`);

/** Runs of sizes that many kinds share. */
export const SIZE_RUNS = readLists(`
alpha: XS, S, M, L, XL, XXL
short: S, M, L, XL
one: One Size
waist: 28, 30, 31, 32, 33, 34, 36, 38, 40
dress: 0, 2, 4, 6, 8, 10, 12, 14, 16
collar: S, M, L, XL, XXL
age: 2T, 3T, 4T, 5, 6, 7, 8, 10, 12
months: 0-3 Months, 3-6 Months, 6-9 Months, 9-12 Months, 12-18 Months, 18-24 Months
mens: US Men's 7, US Men's 8, US Men's 8.5, US Men's 9, US Men's 9.5, US Men's 10, US Men's 10.5, US Men's 11, US Men's 12, US Men's 13
womens: US Women's 5, US Women's 6, US Women's 6.5, US Women's 7, US Women's 7.5, US Women's 8, US Women's 8.5, US Women's 9, US Women's 10, US Women's 11
kids: US Kids' 9, US Kids' 10, US Kids' 11, US Kids' 12, US Kids' 13
bed: Twin, Full, Queen, King, California King
ring: 5, 6, 7, 8, 9, 10
pages: 192 pages, 224 pages, 256 pages, 288 pages, 304 pages, 320 pages, 352 pages, 384 pages, 416 pages, 464 pages, 528 pages
`);

function readLists(text: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    text
      .trim()
      .split("\n")
      .map((line) => line.split(": "))
      .map(([name = "", words = ""]) => [name, words.split(", ")]),
  );
}
