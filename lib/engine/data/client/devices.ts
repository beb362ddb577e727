/** Devices in use: kind, brand, model, family of systems, screen in points, weight. */
export const DEVICES = `
device;brand;model;family;screen;weight#
Desktop;Dell;Latitude 5450;Windows;1920x1080;60
Desktop;Dell;XPS 13;Windows;1920x1200;30
Desktop;Dell;OptiPlex 7020;Windows;2560x1440;36
Desktop;HP;EliteBook 840;Windows;1920x1200;50
Desktop;HP;Pavilion 15;Windows;1366x768;44
Desktop;HP;ProDesk 400;Windows;1920x1080;36
Desktop;Lenovo;ThinkPad T14;Windows;1920x1200;56
Desktop;Lenovo;IdeaPad Slim 5;Windows;1920x1080;48
Desktop;Lenovo;ThinkCentre M70;Windows;2560x1440;28
Desktop;Asus;Zenbook 14;Windows;2880x1800;24
Desktop;Acer;Aspire 5;Windows;1536x864;36
Desktop;Microsoft;Surface Laptop;Windows;1504x1003;20
Desktop;Microsoft;Surface Pro;Windows;1440x960;14
Desktop;Custom;Desktop PC;Windows;2560x1440;40
Desktop;Apple;MacBook Air;macOS;1440x900;66
Desktop;Apple;MacBook Pro;macOS;1512x982;56
Desktop;Apple;iMac;macOS;2560x1440;18
Desktop;Apple;Mac mini;macOS;1920x1080;12
Desktop;Acer;Chromebook 315;ChromeOS;1366x768;9
Desktop;Lenovo;Chromebook Duet;ChromeOS;1366x768;6
Desktop;Custom;Linux PC;Linux;1920x1080;18
Desktop;Framework;Laptop 13;Linux;1504x1003;5
Mobile;Apple;iPhone 17 Pro;iOS;402x874;38
Mobile;Apple;iPhone 17;iOS;402x874;40
Mobile;Apple;iPhone 16 Pro;iOS;402x874;46
Mobile;Apple;iPhone 16;iOS;393x852;56
Mobile;Apple;iPhone 15 Pro Max;iOS;430x932;34
Mobile;Apple;iPhone 15;iOS;393x852;52
Mobile;Apple;iPhone 14;iOS;390x844;44
Mobile;Apple;iPhone 13;iOS;390x844;40
Mobile;Apple;iPhone SE;iOS;375x667;12
Mobile;Samsung;Galaxy S25 Ultra;Samsung;412x891;26
Mobile;Samsung;Galaxy S24;Samsung;360x780;34
Mobile;Samsung;Galaxy S23;Samsung;360x780;26
Mobile;Samsung;Galaxy A55;Samsung;360x780;36
Mobile;Samsung;Galaxy A15;Samsung;384x854;38
Mobile;Samsung;Galaxy Z Flip6;Samsung;360x882;6
Mobile;Google;Pixel 10;Android;412x915;12
Mobile;Google;Pixel 9;Android;412x923;20
Mobile;Google;Pixel 8a;Android;412x915;14
Mobile;Xiaomi;Redmi Note 14;Android;393x873;30
Mobile;Xiaomi;Xiaomi 15;Android;400x893;12
Mobile;Motorola;Moto G Power;Android;412x915;20
Mobile;OnePlus;OnePlus 13;Android;412x919;12
Mobile;OPPO;Reno 13;Android;360x800;14
Mobile;vivo;V50;Android;393x873;12
Mobile;Nothing;Phone (3a);Android;412x919;5
Tablet;Apple;iPad;iPadOS;820x1180;26
Tablet;Apple;iPad Air;iPadOS;820x1180;18
Tablet;Apple;iPad Pro;iPadOS;1032x1376;10
Tablet;Apple;iPad mini;iPadOS;744x1133;7
Tablet;Samsung;Galaxy Tab S10;Samsung tablet;800x1280;8
Tablet;Samsung;Galaxy Tab A9;Samsung tablet;800x1340;10
Tablet;Lenovo;Tab M11;Android tablet;800x1280;5
`;

/** Systems and browsers of each family: name and version of the system with its weight, browsers with theirs. */
export const FAMILIES: Readonly<Record<string, { os: string; versions: string; browsers: string }>> = {
  Windows: { os: "Windows", versions: "11:74|10:26", browsers: "Chrome:66|Edge:20|Firefox:9|Opera:3|Brave:2" },
  macOS: { os: "macOS", versions: "26:40|15:44|14:16", browsers: "Safari:48|Chrome:43|Firefox:6|Edge:3" },
  ChromeOS: { os: "ChromeOS", versions: "142:60|141:40", browsers: "Chrome:100" },
  Linux: { os: "Linux", versions: "Ubuntu 24.04:60|Fedora 43:22|Debian 13:18", browsers: "Chrome:54|Firefox:46" },
  iOS: { os: "iOS", versions: "26.1:44|26.0:20|18.7:26|17.7:10", browsers: "Safari:84|Chrome:14|Firefox:2" },
  iPadOS: { os: "iPadOS", versions: "26.1:44|18.7:40|17.7:16", browsers: "Safari:86|Chrome:14" },
  Android: { os: "Android", versions: "16:34|15:38|14:20|13:8", browsers: "Chrome:91|Firefox:4|Opera:3|Brave:2" },
  Samsung: { os: "Android", versions: "16:30|15:42|14:28", browsers: "Chrome:72|Samsung Internet:26|Firefox:2" },
  "Samsung tablet": { os: "Android", versions: "15:60|14:40", browsers: "Chrome:70|Samsung Internet:30" },
  "Android tablet": { os: "Android", versions: "15:40|14:60", browsers: "Chrome:100" },
};

/** Versions of browsers that people have, the newest first. */
export const BROWSER_VERSIONS: Readonly<Record<string, readonly string[]>> = {
  Chrome: ["142", "142", "142", "141", "141", "140", "139"],
  Edge: ["142", "142", "141", "141", "140"],
  Firefox: ["145", "145", "144", "144", "143", "140"],
  Opera: ["124", "123", "122"],
  Brave: ["142", "141"],
  "Samsung Internet": ["29.0", "29.0", "28.0"],
};
