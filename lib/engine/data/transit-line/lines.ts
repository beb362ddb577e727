/** Lines of a city that exists nowhere: kind, name, who runs it, its stops in order, minutes from first to last, kilometres, minutes between two vehicles at the rush, riders a weekday. */
export const LINES = `
mode;line;operator;minutes#;length_km#;headway#;daily_riders#;seats#;stops[]
Metro;Red Line;Metro Transit;34;18.4;4;142000;900;Northgate|Hillcrest|University|Library Square|City Hall|Central Station|Market Street|Harbor Front|Shipyard|South Point
Metro;Blue Line;Metro Transit;38;21.6;5;118000;900;Airport|Airfield Road|Westfield|Museum District|Central Station|Exchange|Riverside|Stadium|Eastbrook|Eastbrook Hills
Metro;Green Line;Metro Transit;29;14.2;5;86000;760;Old Town|Cathedral|City Hall|Theater District|General Hospital|Botanical Garden|Parkview|Oak Terrace
Metro;Orange Line;Metro Transit;26;12.8;6;61000;760;Tech Park|Innovation Way|University|Canal Street|Exchange|Convention Center|Harbor Front
Tram;1;City Tramways;31;9.6;8;24500;220;Central Station|Market Square|Opera|Cathedral|Mill Bridge|Brewery|Linden Avenue|Rosehill Cemetery
Tram;3;City Tramways;27;8.1;8;19800;220;Riverside|Fish Market|City Hall|Court House|Art Academy|Elm Park|Elmwood
Tram;5;City Tramways;36;11.3;10;17200;220;Stadium|Fairground|Gas Works|Market Square|Library Square|Schoolhouse Lane|Northfield|Northfield Depot
Tram;8;City Tramways;24;7.2;10;12600;220;Harbor Front|Customs House|Old Town|St. Anne's Hospital|Vineyard|Sunnyside
Bus;2;City Bus;33;10.4;10;8900;75;Central Station|Post Office|Fifth Avenue|Washington Street|Maple Street|Lakeview|Lakeview Mall
Bus;4;City Bus;41;13.7;12;7600;75;University|Student Village|Hillcrest|Cedar Road|Pine Grove|Westfield|Westfield Mall
Bus;7;City Bus;37;11.9;10;9400;75;General Hospital|Nurses' Home|Garden Street|City Hall|Market Square|Canal Street|Docklands
Bus;10;City Bus;45;15.2;15;5300;75;Airport|Cargo Village|Industrial Park|Foundry Road|Brook Street|Central Station
Bus;12;City Bus;29;8.8;12;6100;75;Elmwood|Elm Park|Church Road|Town Hall Annex|Old Town|Harbor Front
Bus;15;City Bus;52;18.6;15;4700;75;Northfield|Orchard Way|Mill Lane|Hillcrest|Library Square|Exchange|Eastbrook|Quarry Road
Bus;18;City Bus;35;12.1;20;3200;75;Tech Park|Science Museum|Ridge Road|Parkview|Oak Terrace|Oakwood School
Bus;21;City Bus;39;13.3;15;4100;75;Stadium|Arena Way|Ferry Terminal|Riverside|Mill Bridge|Brewery|Hopfield
Bus;24;City Bus;31;9.9;20;2800;75;Sunnyside|Vineyard|Terrace Gardens|Theater District|Convention Center
Bus;29;City Bus;48;17.5;20;3600;75;South Point|Beach Road|Lighthouse|Shipyard|Market Street|Central Station
Bus;33;Valley Lines;44;16.8;30;1900;55;Westfield Mall|Meadow Lane|Stonebridge|Valley High School|Valley Center
Bus;36;Valley Lines;58;24.3;30;1500;55;Eastbrook Hills|Farm Road|Millbrook|Millbrook Station|Ashford
Bus;41;Valley Lines;50;22.9;30;1300;55;Northgate|Birch Road|Kingsford|Kingsford Green|Upper Kingsford
Bus;50X;City Bus;28;19.4;15;5200;95;Airport|Central Station|Convention Center|Harbor Front
Bus;62;City Bus;34;10.7;15;3900;75;Rosehill Cemetery|Linden Avenue|St. Anne's Hospital|Court House|Post Office|Central Station
Bus;N1;City Bus;55;21.7;30;1100;75;Central Station|City Hall|University|Hillcrest|Northgate|Northfield
Bus;N5;City Bus;57;22.4;30;950;75;Central Station|Exchange|Stadium|Eastbrook|Eastbrook Hills
Ferry;F1;Harbor Ferries;18;5.4;20;6400;340;Ferry Terminal|Harbor Front|Island Pier
Ferry;F2;Harbor Ferries;26;8.9;30;2900;240;Ferry Terminal|South Point|Lighthouse
Rail;S1;Regional Rail;52;46.2;15;38500;620;Airport|Westfield|Central Station|Eastbrook|Millbrook|Ashford|Linfield
Rail;S3;Regional Rail;61;54.8;20;27600;620;Kingsford|Northgate|Central Station|South Point|Bayview|Port Ellery
`;
