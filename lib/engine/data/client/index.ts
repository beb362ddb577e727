import type { Pack } from "../../pack";
import { text } from "../attributes";

/** A browser on a device: kind, system, browser, versions and the user agent agree. */
export const client: Pack = {
  name: "client",
  description:
    "What a visitor browses with: device, brand, model, operating system, browser, screen and a user agent that says the same",
  attributes: [
    text("device", "Desktop, Mobile or Tablet"),
    text("brand", "Maker of the device, e.g. Apple"),
    text("model", "Model, e.g. Galaxy S24"),
    text("os", "Windows, macOS, iOS, iPadOS, Android, ChromeOS or Linux"),
    text("os_version", "Version of the system, e.g. 18.7"),
    text("os_name", "System and version, e.g. iOS 18.7"),
    text("browser", "Browser that runs there, e.g. Chrome"),
    text("browser_version", "Version of the browser, e.g. 142"),
    text("browser_name", "Browser and version, e.g. Firefox 145"),
    text("screen_resolution", "Width and height, e.g. 1920x1080"),
    text("user_agent", "Header User-Agent of exactly this browser"),
  ],
  load: async () => (await import("./rules")).loadClients(),
};
