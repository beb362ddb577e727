/** Values that packs surely have, for lists of the user's own that name nothing else: by source and attribute. */
export const KNOWN_VALUES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  client: {
    device: ["Desktop", "Mobile", "Tablet"],
    os: ["Windows", "macOS", "iOS", "iPadOS", "Android", "ChromeOS", "Linux"],
    browser: ["Chrome", "Safari", "Edge", "Firefox", "Opera", "Brave", "Samsung Internet"],
  },
  traffic: {
    channel: [
      "Organic Search",
      "Direct",
      "Paid Search",
      "Paid Social",
      "Organic Social",
      "Email",
      "Display",
      "Affiliate",
      "Video",
      "Referral",
    ],
    medium: ["organic", "(none)", "cpc", "paid_social", "social", "email", "display", "affiliate", "video", "referral"],
  },
};
