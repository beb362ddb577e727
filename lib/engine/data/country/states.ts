/** The fifty states of the United States; figures rounded, of the early 2020s. Population in thousands, land and water in km². */
export const STATES = `
name;code;capital;largest_city;region;division;thousands#;area_km2#;statehood_year#;nickname;time_zone
Alabama;AL;Montgomery;Huntsville;South;East South Central;5108;135800;1819;Yellowhammer State;America/Chicago
Alaska;AK;Juneau;Anchorage;West;Pacific;733;1723300;1959;The Last Frontier;America/Anchorage
Arizona;AZ;Phoenix;Phoenix;West;Mountain;7431;295200;1912;Grand Canyon State;America/Phoenix
Arkansas;AR;Little Rock;Little Rock;South;West South Central;3068;137700;1836;Natural State;America/Chicago
California;CA;Sacramento;Los Angeles;West;Pacific;38965;424000;1850;Golden State;America/Los_Angeles
Colorado;CO;Denver;Denver;West;Mountain;5878;269600;1876;Centennial State;America/Denver
Connecticut;CT;Hartford;Bridgeport;Northeast;New England;3617;14400;1788;Constitution State;America/New_York
Delaware;DE;Dover;Wilmington;South;South Atlantic;1032;6400;1787;First State;America/New_York
Florida;FL;Tallahassee;Jacksonville;South;South Atlantic;22611;170300;1845;Sunshine State;America/New_York
Georgia;GA;Atlanta;Atlanta;South;South Atlantic;11029;153900;1788;Peach State;America/New_York
Hawaii;HI;Honolulu;Honolulu;West;Pacific;1435;28300;1959;Aloha State;Pacific/Honolulu
Idaho;ID;Boise;Boise;West;Mountain;1965;216400;1890;Gem State;America/Boise
Illinois;IL;Springfield;Chicago;Midwest;East North Central;12550;150000;1818;Prairie State;America/Chicago
Indiana;IN;Indianapolis;Indianapolis;Midwest;East North Central;6862;94300;1816;Hoosier State;America/Indiana/Indianapolis
Iowa;IA;Des Moines;Des Moines;Midwest;West North Central;3207;145700;1846;Hawkeye State;America/Chicago
Kansas;KS;Topeka;Wichita;Midwest;West North Central;2941;213100;1861;Sunflower State;America/Chicago
Kentucky;KY;Frankfort;Louisville;South;East South Central;4526;104700;1792;Bluegrass State;America/New_York
Louisiana;LA;Baton Rouge;New Orleans;South;West South Central;4574;135700;1812;Pelican State;America/Chicago
Maine;ME;Augusta;Portland;Northeast;New England;1396;91600;1820;Pine Tree State;America/New_York
Maryland;MD;Annapolis;Baltimore;South;South Atlantic;6180;32100;1788;Old Line State;America/New_York
Massachusetts;MA;Boston;Boston;Northeast;New England;7001;27300;1788;Bay State;America/New_York
Michigan;MI;Lansing;Detroit;Midwest;East North Central;10037;250500;1837;Great Lakes State;America/Detroit
Minnesota;MN;Saint Paul;Minneapolis;Midwest;West North Central;5738;225200;1858;North Star State;America/Chicago
Mississippi;MS;Jackson;Jackson;South;East South Central;2940;125400;1817;Magnolia State;America/Chicago
Missouri;MO;Jefferson City;Kansas City;Midwest;West North Central;6196;180500;1821;Show Me State;America/Chicago
Montana;MT;Helena;Billings;West;Mountain;1133;380800;1889;Treasure State;America/Denver
Nebraska;NE;Lincoln;Omaha;Midwest;West North Central;1978;200300;1867;Cornhusker State;America/Chicago
Nevada;NV;Carson City;Las Vegas;West;Mountain;3194;286400;1864;Silver State;America/Los_Angeles
New Hampshire;NH;Concord;Manchester;Northeast;New England;1402;24200;1788;Granite State;America/New_York
New Jersey;NJ;Trenton;Newark;Northeast;Middle Atlantic;9291;22600;1787;Garden State;America/New_York
New Mexico;NM;Santa Fe;Albuquerque;West;Mountain;2114;314900;1912;Land of Enchantment;America/Denver
New York;NY;Albany;New York City;Northeast;Middle Atlantic;19571;141300;1788;Empire State;America/New_York
North Carolina;NC;Raleigh;Charlotte;South;South Atlantic;10835;139400;1789;Tar Heel State;America/New_York
North Dakota;ND;Bismarck;Fargo;Midwest;West North Central;784;183100;1889;Peace Garden State;America/Chicago
Ohio;OH;Columbus;Columbus;Midwest;East North Central;11786;116100;1803;Buckeye State;America/New_York
Oklahoma;OK;Oklahoma City;Oklahoma City;South;West South Central;4054;181000;1907;Sooner State;America/Chicago
Oregon;OR;Salem;Portland;West;Pacific;4233;254800;1859;Beaver State;America/Los_Angeles
Pennsylvania;PA;Harrisburg;Philadelphia;Northeast;Middle Atlantic;12962;119300;1787;Keystone State;America/New_York
Rhode Island;RI;Providence;Providence;Northeast;New England;1096;4000;1790;Ocean State;America/New_York
South Carolina;SC;Columbia;Charleston;South;South Atlantic;5374;82900;1788;Palmetto State;America/New_York
South Dakota;SD;Pierre;Sioux Falls;Midwest;West North Central;919;199700;1889;Mount Rushmore State;America/Chicago
Tennessee;TN;Nashville;Nashville;South;East South Central;7126;109200;1796;Volunteer State;America/Chicago
Texas;TX;Austin;Houston;South;West South Central;30503;695700;1845;Lone Star State;America/Chicago
Utah;UT;Salt Lake City;Salt Lake City;West;Mountain;3418;219900;1896;Beehive State;America/Denver
Vermont;VT;Montpelier;Burlington;Northeast;New England;647;24900;1791;Green Mountain State;America/New_York
Virginia;VA;Richmond;Virginia Beach;South;South Atlantic;8716;110800;1788;Old Dominion;America/New_York
Washington;WA;Olympia;Seattle;West;Pacific;7813;184700;1889;Evergreen State;America/Los_Angeles
West Virginia;WV;Charleston;Charleston;South;South Atlantic;1770;62800;1863;Mountain State;America/New_York
Wisconsin;WI;Madison;Milwaukee;Midwest;East North Central;5911;169600;1848;Badger State;America/Chicago
Wyoming;WY;Cheyenne;Cheyenne;West;Mountain;584;253300;1890;Equality State;America/Denver
`;
