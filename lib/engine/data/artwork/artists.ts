/** Invented artists: name, nationality, birth, death (empty while they live), and the period they worked in. */
export const ARTISTS = `
name;nationality;born#;died#;period
Lorenzo Calbari;Italian;1402;1468;Renaissance
Matteo di Porcigliano;Italian;1431;1499;Renaissance
Jacopo Vercellari;Italian;1448;1511;Renaissance
Giulia Santomarco;Italian;1472;1540;Renaissance
Bartolomeo Anselmetti;Italian;1489;1556;Renaissance
Hendrik van Oosterlo;Netherlandish;1405;1471;Renaissance
Joris Meulewijk;Netherlandish;1466;1530;Renaissance
Adriaen Coppersteyn;Netherlandish;1511;1574;Renaissance
Anselm Kratzmaier;German;1459;1521;Renaissance
Barbara Lindenwirt;German;1494;1561;Renaissance
Guillaume Ferrandeau;French;1498;1563;Renaissance
Diego de Valdoro;Spanish;1502;1570;Renaissance
Ottavio Brunamonti;Italian;1578;1640;Baroque
Lavinia Terracossa;Italian;1596;1661;Baroque
Salvatore Indelmonte;Italian;1611;1679;Baroque
Cornelis van Haverdam;Dutch;1584;1649;Baroque
Judick Verspaan;Dutch;1609;1668;Baroque
Pieter Claeszoon Roos;Dutch;1617;1683;Baroque
Willem Zoutekerk;Dutch;1632;1694;Baroque
Gaspar Wauterlinck;Flemish;1590;1655;Baroque
Catharina Boeyens;Flemish;1622;1690;Baroque
Francisco Almaraz Soler;Spanish;1603;1670;Baroque
Étienne Vauquerel;French;1640;1712;Baroque
Johann Matthias Ebersold;German;1668;1736;Baroque
Henry Thorneycombe;British;1776;1841;Romanticism
Eliza Marchbank;British;1789;1858;Romanticism
Amos Wetherlow;British;1802;1866;Romanticism
Carl Friedrich Aldenhoff;German;1779;1843;Romanticism
Wilhelmine Rautenstein;German;1798;1862;Romanticism
Théodore Lacombière;French;1791;1849;Romanticism
Adélaïde Montreuvel;French;1805;1871;Romanticism
Joaquín Berrueta;Spanish;1786;1850;Romanticism
Silas Penhallow;American;1801;1868;Romanticism
Lucretia Van Hoesen;American;1812;1880;Romanticism
Ivan Sergeyevich Morozin;Russian;1797;1860;Romanticism
Émile Beauvillard;French;1834;1903;Impressionism
Blanche Courtemanche;French;1841;1915;Impressionism
Gustave Delaroque;French;1848;1911;Impressionism
Marguerite Sauvelle;French;1852;1926;Impressionism
Armand Thiberville;French;1858;1931;Impressionism
Josephine Aldworth;American;1849;1924;Impressionism
Theodore Hasbrouck Lane;American;1856;1927;Impressionism
Percival Steerwell;British;1851;1919;Impressionism
Anders Lindehöjd;Swedish;1855;1922;Impressionism
Ottilie Brandesen;Danish;1860;1929;Impressionism
Max Rübsamen;German;1857;1925;Impressionism
Paul Kestenholz;Swiss;1881;1952;Modern
Irina Volkonskaya-Weiss;Russian;1887;1961;Modern
Fernand Castelnaud;French;1884;1957;Modern
Elsa Morgenthau-Riis;German;1893;1970;Modern
Bruno Tavernelli;Italian;1890;1966;Modern
Ramón Iturregui;Spanish;1888;1958;Modern
Hattie Lowenfeld;American;1899;1984;Modern
Walter Grimsby;American;1903;1978;Modern
Augusta Freeling;American;1908;1991;Modern
Rosario Cifuentes Vela;Mexican;1901;1976;Modern
Kenzo Harumatsu;Japanese;1897;1968;Modern
Tarsila Pimentel Rocha;Brazilian;1894;1971;Modern
Dorothy Aldermoor;British;1906;1982;Modern
Piet Vanderlinde;Dutch;1885;1949;Modern
Ilse Wachtmeister;Swedish;1900;1979;Modern
Marian Oakhurst;American;1938;;Contemporary
Deshawn Aldridge-Moore;American;1967;;Contemporary
Lena Brandvold;Norwegian;1959;;Contemporary
Tomoko Ishigure;Japanese;1964;;Contemporary
Kwabena Osei-Tutuola;Ghanaian;1971;;Contemporary
Nadia El-Hariri;Lebanese;1973;;Contemporary
Gonzalo Prieto Landa;Mexican;1956;;Contemporary
Claudia Reifenstahl;German;1951;;Contemporary
Jürgen Hasselbrink;German;1943;2016;Contemporary
Priya Raghunathan;Indian;1976;;Contemporary
Wei Lanting;Chinese;1962;;Contemporary
Yoo Sun-hwa;South Korean;1969;;Contemporary
Isabeau Marchetti;French;1954;;Contemporary
Ruth Calloway;British;1949;;Contemporary
Oliver Stanmere;British;1981;;Contemporary
Adaeze Nwokolo;Nigerian;1984;;Contemporary
Carlos Ferreyra Lux;Argentine;1958;;Contemporary
Mirjam de Groeve;Belgian;1966;;Contemporary
`;
