/** How far up its price band a material moves a thing, in hundredths of the band; what is not listed moves nothing. */
const VALUES = `
Platinum 40, 14K Gold 30, 14K Rose Gold 30, Sterling Silver -12, Gold-Filled -8, Brass -20, Titanium 18, Ceramic 8, Crystal 15, Cashmere 32, Alpaca 12, Merino 10,
Silk 25, Wool 10, Linen 5, Velvet 5, Acrylic -22, Polyester -15, Recycled Polyester -5, Nylon -8, Microfiber -20, Fleece -12, Leather 25, Suede 15, Nubuck 12,
Vegan Leather -12, Patent Leather 10, Canvas -15, Mesh -10, Rubber -10, Bouclé 10, Performance Fabric 8, Chenille -4, Walnut 16, Oak 6, Teak 25, Mango Wood -4,
Pine -16, Bamboo -8, Rubberwood -8, Metal -8, Plastic -25, Melamine -22, Glass -4, Marble 18, Damascus Steel 32, Enameled Cast Iron 15, Nonstick Aluminum -15,
Bone China 18, Porcelain 6, Goose Down 26, Down Alternative -16, Latex 14, Cotton Percale 6, Organic Cotton 6, Aluminum 10, Wood 8
`;

/** Shares of the band by material. */
export const MATERIAL_VALUE: ReadonlyMap<string, number> = new Map(
  VALUES.trim()
    .split(/,\s+/)
    .map((entry) => {
      const end = entry.lastIndexOf(" ");
      return [entry.slice(0, end), Number(entry.slice(end + 1)) / 100];
    }),
);
