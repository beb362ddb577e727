/**
 * Dishes people know, by cuisine (how often): name; course; calories a portion; minutes to prepare and to cook; dollars in an ordinary restaurant; how
 * hot, 0 to 3; portions of a recipe; ingredients, the main one first.
 */
export const DISHES = `
# Italian; 18
Spaghetti Carbonara;Main;720;10;20;17;0;4;spaghetti, eggs, guanciale, pecorino, black pepper
Margherita Pizza;Main;820;25;12;14;0;2;pizza dough, tomatoes, mozzarella, basil, olive oil
Pizza Diavola;Main;910;25;12;16;2;2;pizza dough, spicy salami, tomatoes, mozzarella, chili
Pizza Quattro Formaggi;Main;960;25;12;17;0;2;pizza dough, mozzarella, gorgonzola, parmesan, fontina
Lasagne alla Bolognese;Main;760;30;60;18;0;6;lasagne sheets, ground beef, tomatoes, milk, butter, flour, parmesan
Tagliatelle al Ragù;Main;740;20;120;18;0;4;tagliatelle, ground beef, ground pork, tomatoes, carrots, celery, red wine
Penne all'Arrabbiata;Main;580;10;20;14;2;4;penne, tomatoes, garlic, chili, parsley
Spaghetti alle Vongole;Main;610;20;15;22;0;4;spaghetti, clams, white wine, garlic, parsley
Gnocchi al Pesto;Main;640;30;10;17;0;4;potatoes, basil, pine nuts, parmesan, flour, eggs, olive oil
Mushroom Risotto;Main;590;10;30;18;0;4;risotto rice, mushrooms, parmesan, butter, white wine, onions
Risotto alla Milanese;Main;600;10;30;19;0;4;risotto rice, saffron, parmesan, butter, onions, beef stock
Eggplant Parmigiana;Main;560;30;45;17;0;4;eggplant, tomatoes, mozzarella, parmesan, basil
Osso Buco;Main;780;20;150;29;0;4;veal shanks, tomatoes, carrots, celery, white wine, lemon zest
Saltimbocca alla Romana;Main;540;15;12;26;0;4;veal cutlets, prosciutto, sage, butter, white wine
Pollo alla Cacciatora;Main;560;15;50;21;0;4;chicken, tomatoes, peppers, olives, red wine
Cacio e Pepe;Main;680;5;15;16;0;2;spaghetti, pecorino, black pepper
Caprese Salad;Starter;290;10;0;12;0;4;tomatoes, mozzarella, basil, olive oil
Bruschetta al Pomodoro;Starter;240;15;5;9;0;4;ciabatta, tomatoes, garlic, basil, olive oil
Arancini;Starter;420;40;20;11;0;4;risotto rice, mozzarella, peas, breadcrumbs, eggs
Minestrone;Starter;230;20;40;9;0;6;beans, carrots, zucchini, tomatoes, celery, small pasta
Vitello Tonnato;Starter;380;30;60;15;0;6;veal, tuna, capers, mayonnaise, anchovies
Focaccia;Side;310;20;25;7;0;8;flour, olive oil, yeast, rosemary, salt
Tiramisù;Dessert;450;30;0;9;0;8;mascarpone, ladyfingers, eggs, espresso, cocoa
Panna Cotta;Dessert;370;10;10;8;0;6;cream, sugar, gelatin, vanilla, berries
Cannoli;Dessert;340;40;15;8;0;8;ricotta, flour, sugar, pistachios, candied orange
Affogato;Dessert;210;5;0;7;0;2;vanilla ice cream, espresso
Espresso;Drink;5;1;2;3;0;1;coffee
Aperol Spritz;Drink;160;3;0;11;0;1;aperol, prosecco, soda water, orange
# Mexican; 14
Tacos al Pastor;Main;540;30;40;13;2;4;pork, corn tortillas, pineapple, achiote, onions, cilantro
Carne Asada Tacos;Main;560;20;15;14;1;4;beef, corn tortillas, onions, cilantro, lime
Baja Fish Tacos;Main;520;25;15;15;1;4;white fish, corn tortillas, cabbage, mayonnaise, lime, flour
Chicken Enchiladas Verdes;Main;690;25;35;15;2;4;chicken, corn tortillas, tomatillos, cheese, sour cream
Mole Poblano;Main;720;40;120;19;1;6;chicken, dried chilies, chocolate, almonds, sesame, tomatoes
Chiles Rellenos;Main;590;35;25;15;1;4;poblano peppers, cheese, eggs, tomatoes, flour
Beef Burrito;Main;880;20;25;13;1;4;beef, flour tortillas, rice, beans, cheese
Vegetable Fajitas;Main;480;20;15;15;1;4;bell peppers, onions, zucchini, flour tortillas, avocado
Cochinita Pibil;Main;610;20;180;17;1;6;pork, achiote, orange juice, onions, corn tortillas
Pozole Rojo;Main;520;25;120;14;2;6;pork, hominy, dried chilies, cabbage, radishes
Quesadillas;Starter;460;10;10;10;0;2;flour tortillas, cheese, green chilies
Guacamole with Tortilla Chips;Starter;390;15;0;10;1;4;avocado, tomatoes, onions, lime, cilantro, corn chips
Shrimp Ceviche;Starter;230;25;0;14;1;4;shrimp, lime, tomatoes, onions, cilantro
Chicken Tortilla Soup;Starter;310;15;35;9;1;6;chicken, tomatoes, corn tortillas, chilies, avocado
Elote;Side;280;5;15;6;1;4;corn, mayonnaise, cotija cheese, lime, chili powder
Refried Beans;Side;220;10;30;4;0;6;pinto beans, onions, lard, cumin
Churros with Chocolate;Dessert;430;15;20;8;0;6;flour, sugar, cinnamon, dark chocolate, milk
Tres Leches Cake;Dessert;470;30;35;8;0;10;flour, eggs, milk, condensed milk, cream
Flan;Dessert;330;15;60;7;0;8;eggs, condensed milk, milk, caramel
Horchata;Drink;190;15;0;5;0;6;rice, cinnamon, sugar, vanilla
Margarita;Drink;220;5;0;11;0;1;tequila, orange liqueur, lime
# Chinese; 13
Kung Pao Chicken;Main;560;20;12;15;2;4;chicken, peanuts, dried chilies, bell peppers, soy sauce
Mapo Tofu;Main;430;15;15;14;3;4;tofu, ground pork, chili bean paste, soy sauce, Sichuan pepper
Vegetarian Mapo Tofu;Main;360;15;15;14;3;4;tofu, mushrooms, chili bean paste, soy sauce, Sichuan pepper
Sweet and Sour Pork;Main;680;25;15;15;0;4;pork, pineapple, bell peppers, vinegar, flour, ketchup
Beef with Broccoli;Main;490;20;10;16;0;4;beef, broccoli, oyster sauce, garlic, soy sauce
Peking Duck;Main;840;60;90;42;0;4;duck, pancakes, cucumber, scallions, hoisin sauce
Chicken Chow Mein;Main;640;20;12;14;0;4;egg noodles, chicken, cabbage, bean sprouts, soy sauce
Dan Dan Noodles;Main;620;15;15;13;3;2;wheat noodles, ground pork, sesame paste, chili oil, peanuts
Twice-Cooked Pork;Main;650;20;40;16;2;4;pork belly, leeks, chili bean paste, soy sauce
Steamed Sea Bass with Ginger;Main;340;15;15;26;0;2;sea bass, ginger, scallions, soy sauce
Buddha's Delight;Main;310;25;15;14;0;4;tofu, mushrooms, bamboo shoots, cabbage, soy sauce
Yangzhou Fried Rice;Main;590;15;10;13;0;4;rice, shrimp, eggs, ham, peas
Spring Rolls;Starter;270;30;10;7;0;4;wheat wrappers, cabbage, carrots, mushrooms, soy sauce
Pork Dumplings;Starter;340;45;10;10;0;4;wheat wrappers, ground pork, cabbage, ginger, soy sauce
Hot and Sour Soup;Starter;160;15;15;7;2;4;tofu, mushrooms, eggs, vinegar, white pepper, soy sauce
Wonton Soup;Starter;240;40;10;9;0;4;wheat wrappers, ground pork, shrimp, chicken stock
Smashed Cucumber Salad;Starter;110;15;0;7;1;4;cucumber, garlic, sesame oil, vinegar
Vegetable Fried Rice;Side;420;10;10;9;0;4;rice, peas, carrots, eggs, soy sauce
Stir-Fried Bok Choy;Side;120;5;5;8;0;4;bok choy, garlic, soy sauce
Mango Pudding;Dessert;240;15;5;6;0;6;mango, cream, sugar, gelatin
Sesame Balls;Dessert;290;30;15;6;0;6;rice flour, red bean paste, sesame, sugar
Jasmine Tea;Drink;0;2;5;4;0;1;jasmine tea
# Indian; 13
Butter Chicken;Main;640;25;35;17;1;4;chicken, tomatoes, butter, cream, garam masala, ginger
Chicken Tikka Masala;Main;620;30;35;17;2;4;chicken, yogurt, tomatoes, cream, garam masala
Lamb Rogan Josh;Main;610;20;90;19;2;4;lamb, yogurt, onions, Kashmiri chili, cardamom
Lamb Vindaloo;Main;590;25;75;19;3;4;lamb, vinegar, chilies, garlic, cumin
Palak Paneer;Main;430;20;25;15;1;4;paneer, spinach, onions, cream, garam masala
Chana Masala;Main;380;15;30;13;2;4;chickpeas, tomatoes, onions, cumin, coriander
Dal Makhani;Main;410;15;90;13;1;6;black lentils, kidney beans, butter, cream, tomatoes
Aloo Gobi;Main;320;15;25;13;1;4;potatoes, cauliflower, turmeric, onions, cumin
Chicken Biryani;Main;680;40;50;17;2;6;basmati rice, chicken, yogurt, saffron, fried onions
Vegetable Biryani;Main;520;30;40;15;2;6;basmati rice, carrots, peas, potatoes, saffron, cashews
Goan Fish Curry;Main;460;15;25;19;2;4;white fish, coconut milk, tamarind, chilies, turmeric
Prawn Malai Curry;Main;480;20;25;22;1;4;prawns, coconut milk, onions, ginger, garam masala
Masala Dosa;Main;420;40;20;12;1;4;rice, lentils, potatoes, mustard seeds, curry leaves
Tandoori Chicken;Main;470;30;40;18;1;4;chicken, yogurt, ginger, garlic, garam masala
Vegetable Samosas;Starter;310;40;20;7;1;4;flour, potatoes, peas, cumin, coriander
Onion Bhaji;Starter;260;15;15;7;1;4;onions, chickpea flour, turmeric, cumin
Chicken Pakora;Starter;340;20;15;9;1;4;chicken, chickpea flour, ginger, chili powder
Garlic Naan;Side;290;20;8;4;0;4;flour, yogurt, garlic, butter
Cucumber Raita;Side;90;10;0;4;0;4;yogurt, cucumber, mint, cumin
Jeera Rice;Side;240;5;20;5;0;4;basmati rice, cumin, butter
Gulab Jamun;Dessert;320;30;25;6;0;6;milk powder, flour, sugar, cardamom, rose water
Kheer;Dessert;280;10;40;6;0;6;rice, milk, sugar, cardamom, almonds
Mango Lassi;Drink;220;5;0;5;0;2;yogurt, mango, sugar, cardamom
Masala Chai;Drink;110;5;10;4;0;2;black tea, milk, ginger, cardamom, sugar
# Japanese; 11
Chicken Teriyaki;Main;540;15;20;17;0;4;chicken, soy sauce, mirin, sugar, rice
Tonkotsu Ramen;Main;860;30;180;17;0;2;wheat noodles, pork belly, pork bones, eggs, scallions, soy sauce
Shoyu Ramen;Main;690;25;90;16;0;2;wheat noodles, chicken stock, soy sauce, eggs, bamboo shoots
Miso Ramen with Vegetables;Main;620;20;30;15;1;2;wheat noodles, miso, corn, bean sprouts, mushrooms
Salmon Nigiri;Main;420;40;20;22;0;2;salmon, sushi rice, rice vinegar, wasabi, soy sauce
Spicy Tuna Roll;Main;390;30;20;16;2;2;tuna, sushi rice, nori, mayonnaise, chili sauce
Avocado Roll;Main;310;25;20;11;0;2;avocado, sushi rice, nori, sesame
Pork Katsu Curry;Main;920;25;40;18;1;4;pork loin, breadcrumbs, eggs, rice, curry roux, carrots
Beef Gyudon;Main;710;10;20;15;0;2;beef, onions, rice, soy sauce, mirin
Shrimp Tempura;Main;560;25;15;20;0;4;shrimp, flour, eggs, soy sauce, daikon
Okonomiyaki;Main;580;20;15;14;0;2;cabbage, flour, eggs, pork belly, mayonnaise
Tempura Udon;Main;610;15;20;16;0;2;wheat noodles, shrimp, flour, dashi, scallions
Edamame;Starter;150;2;6;6;0;2;soybeans, sea salt
Gyoza;Starter;320;45;10;9;0;4;wheat wrappers, ground pork, cabbage, garlic, soy sauce
Agedashi Tofu;Starter;230;15;10;9;0;2;tofu, potato starch, dashi, soy sauce
Miso Soup;Starter;70;5;10;5;0;4;miso, tofu, wakame, dashi
Seaweed Salad;Starter;100;10;0;7;0;2;wakame, sesame, rice vinegar, soy sauce
Steamed Rice;Side;200;5;20;3;0;4;rice
Matcha Cheesecake;Dessert;420;30;60;9;0;8;cream cheese, eggs, sugar, matcha, biscuits
Mochi Ice Cream;Dessert;210;30;0;7;0;6;rice flour, ice cream, sugar
Green Tea;Drink;0;2;3;3;0;1;green tea
Sake;Drink;190;0;0;10;0;1;sake
# American; 16
Classic Cheeseburger;Main;860;15;10;15;0;4;ground beef, burger buns, cheddar, pickles, onions, ketchup
Bacon Burger;Main;980;15;12;17;0;4;ground beef, burger buns, bacon, cheddar, lettuce
Black Bean Burger;Main;620;20;12;14;0;4;black beans, burger buns, breadcrumbs, lettuce, avocado
Barbecue Ribs;Main;1040;20;180;24;1;4;pork ribs, barbecue sauce, brown sugar, paprika
Buttermilk Fried Chicken;Main;910;30;25;18;0;4;chicken, buttermilk, flour, paprika
Smoked Brisket;Main;820;30;600;25;0;8;beef brisket, salt, black pepper, barbecue sauce
Macaroni and Cheese;Main;740;15;30;13;0;6;macaroni, cheddar, milk, butter, flour
Philly Cheesesteak;Main;890;15;12;15;0;2;beef, hoagie rolls, provolone, onions
Ribeye Steak with Herb Butter;Main;870;10;12;36;0;2;ribeye steak, butter, thyme, garlic
Grilled Salmon with Asparagus;Main;520;10;15;26;0;2;salmon, asparagus, lemon, olive oil
Jambalaya;Main;640;20;45;18;2;6;rice, andouille sausage, shrimp, chicken, peppers, celery
Lobster Roll;Main;560;20;5;28;0;2;lobster, hot dog buns, mayonnaise, butter, celery
Meatloaf;Main;630;20;60;16;0;6;ground beef, breadcrumbs, eggs, onions, ketchup
Club Sandwich;Main;720;15;5;14;0;2;turkey, bacon, toast, lettuce, tomatoes, mayonnaise
Cobb Salad;Main;610;20;15;16;0;2;chicken, bacon, eggs, avocado, blue cheese, romaine lettuce
Buttermilk Pancakes;Breakfast;640;10;20;11;0;4;flour, buttermilk, eggs, butter, maple syrup
Eggs Benedict;Breakfast;680;15;15;15;0;2;eggs, ham, English muffins, butter, lemon
Avocado Toast;Breakfast;360;10;5;11;0;2;avocado, sourdough bread, lemon, chili flakes
Caesar Salad;Starter;380;15;5;12;0;4;romaine lettuce, parmesan, croutons, anchovies, eggs
Clam Chowder;Starter;390;20;35;10;0;6;clams, potatoes, cream, bacon, flour
Buffalo Wings;Starter;620;10;40;13;3;4;chicken wings, hot sauce, butter, blue cheese
Crab Cakes;Starter;360;25;12;16;0;4;crab, breadcrumbs, eggs, mayonnaise, mustard
French Fries;Side;380;15;15;5;0;4;potatoes, vegetable oil, salt
Coleslaw;Side;210;15;0;4;0;6;cabbage, carrots, mayonnaise, vinegar
Cornbread;Side;260;10;25;4;0;8;cornmeal, flour, buttermilk, eggs, butter
Roasted Vegetables;Side;180;15;35;7;0;4;carrots, zucchini, peppers, olive oil, thyme
Apple Pie;Dessert;430;40;55;8;0;8;apples, flour, butter, sugar, cinnamon
New York Cheesecake;Dessert;490;25;75;9;0;10;cream cheese, eggs, sugar, biscuits, butter
Chocolate Brownie;Dessert;410;15;30;7;0;12;dark chocolate, butter, sugar, eggs, flour, walnuts
Key Lime Pie;Dessert;420;25;20;8;0;8;lime, condensed milk, eggs, biscuits, butter
Homemade Lemonade;Drink;130;10;0;4;0;6;lemons, sugar, water
Iced Tea;Drink;90;5;10;4;0;6;black tea, lemon, sugar
Vanilla Milkshake;Drink;480;5;0;7;0;1;vanilla ice cream, milk
Craft Lager;Drink;150;0;0;7;0;1;barley malt, hops
# Thai; 9
Pad Thai;Main;640;20;12;15;1;2;rice noodles, shrimp, eggs, peanuts, tamarind, fish sauce
Pad Thai with Tofu;Main;560;20;12;14;1;2;rice noodles, tofu, eggs, peanuts, tamarind, soy sauce
Green Curry with Chicken;Main;570;15;20;16;3;4;chicken, coconut milk, green curry paste, Thai eggplant, basil, fish sauce
Red Curry with Duck;Main;680;15;30;20;2;4;duck, coconut milk, red curry paste, pineapple, fish sauce
Massaman Beef Curry;Main;710;20;120;18;1;4;beef, coconut milk, potatoes, peanuts, massaman paste
Vegetable Yellow Curry;Main;430;15;25;14;1;4;potatoes, carrots, coconut milk, yellow curry paste, soy sauce
Basil Chicken;Main;520;15;10;15;3;2;chicken, holy basil, chilies, garlic, fish sauce, rice
Pineapple Fried Rice;Main;590;15;10;15;1;2;rice, pineapple, cashews, shrimp, eggs
Drunken Noodles;Main;610;15;10;15;3;2;rice noodles, beef, basil, chilies, oyster sauce
Tom Yum Soup;Starter;180;15;15;10;3;4;shrimp, lemongrass, lime, mushrooms, chilies, fish sauce
Tom Kha Gai;Starter;290;15;20;10;1;4;chicken, coconut milk, galangal, mushrooms, fish sauce
Green Papaya Salad;Starter;160;20;0;10;3;2;papaya, peanuts, lime, chilies, fish sauce
Chicken Satay;Starter;340;30;10;10;1;4;chicken, peanuts, coconut milk, turmeric
Fresh Summer Rolls;Starter;190;25;5;8;0;4;rice paper, tofu, carrots, mint, peanuts
Mango Sticky Rice;Dessert;390;15;30;8;0;4;sticky rice, mango, coconut milk, sugar
Thai Iced Tea;Drink;210;5;5;5;0;1;black tea, condensed milk, sugar
# Greek; 6
Moussaka;Main;690;40;60;18;0;6;eggplant, ground lamb, potatoes, milk, butter, flour
Chicken Souvlaki;Main;520;20;15;15;0;4;chicken, lemon, oregano, pita, yogurt
Lamb Kleftiko;Main;740;20;180;23;0;6;lamb, potatoes, lemon, garlic, oregano
Gyros Plate;Main;780;20;20;16;0;2;pork, pita, yogurt, tomatoes, onions
Gemista;Main;410;30;70;14;0;4;tomatoes, bell peppers, rice, mint, olive oil
Grilled Octopus;Starter;260;15;40;17;0;4;octopus, lemon, olive oil, oregano
Greek Salad;Starter;320;15;0;11;0;4;feta, tomatoes, cucumber, olives, onions
Spanakopita;Starter;360;30;40;9;0;6;filo pastry, spinach, feta, eggs
Tzatziki with Pita;Starter;240;10;0;7;0;4;yogurt, cucumber, garlic, pita
Lemon Potatoes;Side;290;15;60;6;0;4;potatoes, lemon, olive oil, oregano
Baklava;Dessert;430;40;45;7;0;12;filo pastry, walnuts, honey, butter
Greek Yogurt with Honey;Dessert;260;5;0;6;0;2;yogurt, honey, walnuts
# Lebanese; 4
Falafel Plate;Main;560;30;15;13;0;4;chickpeas, parsley, tahini, cumin, pita
Chicken Shawarma;Main;680;25;35;15;0;4;chicken, yogurt, garlic, pita, pickles
Kibbeh;Main;520;40;30;16;0;6;ground lamb, bulgur, onions, pine nuts
Shish Taouk;Main;480;20;20;16;0;4;chicken, yogurt, lemon, garlic
Hummus with Pita;Starter;330;10;0;8;0;4;chickpeas, tahini, lemon, garlic, pita
Baba Ghanoush;Starter;210;15;40;8;0;4;eggplant, tahini, lemon, garlic
Tabbouleh;Side;180;25;0;7;0;4;parsley, bulgur, tomatoes, mint, lemon
Mint Lemonade;Drink;120;10;0;5;0;4;lemons, mint, sugar
# Spanish; 6
Seafood Paella;Main;680;25;40;24;0;4;paella rice, shrimp, mussels, squid, saffron, peppers
Paella Valenciana;Main;720;25;50;22;0;4;paella rice, chicken, rabbit, beans, saffron
Gambas al Ajillo;Starter;280;10;8;14;1;4;shrimp, garlic, olive oil, chili
Gazpacho;Starter;140;20;0;8;0;6;tomatoes, cucumber, bell peppers, bread, olive oil
Tortilla Española;Starter;340;15;30;9;0;6;eggs, potatoes, onions, olive oil
Croquetas de Jamón;Starter;380;40;15;10;0;6;serrano ham, milk, flour, breadcrumbs, eggs
Pulpo a la Gallega;Starter;290;15;50;17;0;4;octopus, potatoes, paprika, olive oil
Patatas Bravas;Side;330;15;25;8;1;4;potatoes, tomatoes, paprika, olive oil, mayonnaise
Crema Catalana;Dessert;340;15;20;7;0;6;milk, eggs, sugar, cinnamon, lemon zest
Basque Cheesecake;Dessert;460;15;45;8;0;10;cream cheese, eggs, sugar, cream, flour
Sangria;Drink;180;15;0;9;0;6;red wine, oranges, brandy, sugar
# French; 8
Coq au Vin;Main;680;30;90;24;0;6;chicken, red wine, bacon, mushrooms, pearl onions
Boeuf Bourguignon;Main;720;30;180;26;0;6;beef, red wine, bacon, carrots, mushrooms
Duck Confit;Main;790;20;150;28;0;4;duck legs, duck fat, thyme, garlic, potatoes
Steak Frites;Main;890;15;25;29;0;2;sirloin steak, potatoes, butter, shallots
Sole Meunière;Main;480;10;12;31;0;2;sole, butter, flour, lemon, parsley
Moules Marinières;Main;460;20;12;22;0;2;mussels, white wine, shallots, cream, parsley
Ratatouille;Main;310;25;50;17;0;4;eggplant, zucchini, peppers, tomatoes, olive oil
Quiche Lorraine;Main;580;25;40;15;0;6;eggs, cream, bacon, flour, butter
Croque Monsieur;Main;620;10;12;14;0;2;ham, gruyère, toast, butter, milk, flour
French Onion Soup;Starter;360;15;60;11;0;4;onions, gruyère, baguette, beef stock, butter
Salade Niçoise;Starter;420;25;15;16;0;2;tuna, eggs, green beans, olives, potatoes, anchovies
Escargots;Starter;280;15;12;15;0;2;snails, butter, garlic, parsley
Leek Vinaigrette;Starter;190;15;20;10;0;4;leeks, mustard, vinegar, eggs
Potato Gratin;Side;420;20;60;8;0;6;potatoes, cream, gruyère, garlic
Crème Brûlée;Dessert;380;15;45;10;0;6;cream, egg yolks, sugar, vanilla
Chocolate Mousse;Dessert;390;20;0;9;0;6;dark chocolate, eggs, cream, sugar
Tarte Tatin;Dessert;420;30;40;10;0;8;apples, butter, sugar, puff pastry
House Red Wine;Drink;125;0;0;9;0;1;red wine
# Korean; 6
Bibimbap;Main;630;30;20;16;1;2;rice, beef, spinach, carrots, eggs, gochujang
Bulgogi;Main;560;30;12;19;0;4;beef, soy sauce, pear, sesame oil, garlic
Korean Fried Chicken;Main;840;20;25;18;2;4;chicken, potato starch, gochujang, honey, sesame
Kimchi Jjigae;Main;410;15;30;14;3;4;kimchi, pork belly, tofu, scallions
Tofu Bibimbap;Main;520;30;15;15;1;2;rice, tofu, spinach, mushrooms, gochujang, soy sauce
Japchae;Main;480;25;15;15;0;4;sweet potato noodles, beef, spinach, mushrooms, soy sauce
Tteokbokki;Starter;420;10;15;10;3;4;rice cakes, gochujang, fish cakes, scallions
Mandu;Starter;330;45;12;9;0;4;wheat wrappers, ground pork, tofu, kimchi
Kimchi;Side;40;60;0;4;2;8;napa cabbage, chili powder, garlic, fish sauce
Hotteok;Dessert;310;30;10;5;0;6;flour, brown sugar, cinnamon, peanuts
# Vietnamese; 5
Pho Bo;Main;520;30;240;15;0;4;rice noodles, beef, beef stock, star anise, basil
Banh Mi with Pork;Main;560;20;15;10;1;2;baguette, pork, pickled carrots, cilantro, mayonnaise
Bun Cha;Main;580;30;20;15;0;4;rice noodles, ground pork, fish sauce, herbs
Lemongrass Tofu;Main;390;20;15;13;1;4;tofu, lemongrass, soy sauce, chilies, rice
Caramelized Clay Pot Fish;Main;440;15;35;18;1;4;catfish, fish sauce, caramel, chilies
Fried Spring Rolls;Starter;320;40;15;8;0;4;rice paper, ground pork, carrots, glass noodles, fish sauce
Vietnamese Iced Coffee;Drink;180;5;5;5;0;1;coffee, condensed milk
# Turkish; 4
Adana Kebab;Main;650;25;15;17;2;4;ground lamb, peppers, paprika, flatbread
Iskender Kebab;Main;820;25;30;18;0;4;lamb, yogurt, flatbread, tomatoes, butter
Imam Bayildi;Main;320;25;50;14;0;4;eggplant, tomatoes, onions, olive oil
Lahmacun;Main;430;30;12;10;1;4;flatbread dough, ground lamb, tomatoes, onions
Red Lentil Soup;Starter;230;10;30;7;0;6;red lentils, carrots, onions, lemon, mint
Künefe;Dessert;470;20;20;9;0;4;shredded filo pastry, unsalted cheese, sugar, pistachios
Turkish Tea;Drink;5;2;10;3;0;1;black tea
# German; 4
Wiener Schnitzel;Main;760;20;12;22;0;4;veal cutlets, breadcrumbs, eggs, flour, lemon
Pork Schnitzel with Mushroom Sauce;Main;830;20;20;18;0;4;pork cutlets, mushrooms, cream, breadcrumbs, eggs
Sauerbraten;Main;690;30;180;21;0;6;beef, vinegar, carrots, gingerbread, raisins
Bratwurst with Sauerkraut;Main;720;10;20;14;0;4;pork sausage, sauerkraut, mustard, potatoes
Käsespätzle;Main;780;25;25;14;0;4;flour, eggs, emmental, fried onions, butter
Potato Soup;Starter;280;15;30;8;0;6;potatoes, leeks, carrots, cream, bacon
Pretzel with Obatzda;Starter;460;10;0;9;0;2;pretzels, camembert, butter, paprika
Red Cabbage;Side;140;15;60;5;0;6;red cabbage, apples, vinegar, cloves
Black Forest Cake;Dessert;480;45;35;8;0;12;flour, eggs, cherries, cream, dark chocolate, kirsch
Apple Strudel;Dessert;390;40;35;8;0;8;apples, filo pastry, raisins, cinnamon, butter
Pilsner;Drink;150;0;0;5;0;1;barley malt, hops
# Ethiopian; 2
Doro Wat;Main;560;30;90;18;3;4;chicken, berbere, onions, eggs, butter, injera
Misir Wat;Main;380;15;45;14;2;4;red lentils, berbere, onions, injera
Tibs;Main;610;15;20;18;2;4;beef, onions, rosemary, chilies, injera
Shiro;Main;340;10;25;13;1;4;chickpea flour, onions, garlic, berbere, injera
# Brazilian; 2
Feijoada;Main;820;30;180;19;0;6;black beans, pork sausage, pork ribs, rice, oranges
Moqueca;Main;520;20;30;22;1;4;white fish, coconut milk, tomatoes, peppers, palm oil
Picanha with Farofa;Main;860;15;25;28;0;4;beef, cassava flour, butter, garlic
Pão de Queijo;Starter;260;20;25;6;0;6;tapioca flour, cheese, milk, eggs
Brigadeiros;Dessert;190;5;20;5;0;12;condensed milk, cocoa, butter
Caipirinha;Drink;200;5;0;10;0;1;cachaça, lime, sugar
`;

/** Words of ingredients that make an allergen. Longer words that only look alike stand behind a minus. */
export const ALLERGENS: readonly (readonly [allergen: string, words: RegExp])[] = [
  [
    "Gluten",
    /\b(?:flour(?! tortillas)|flour tortillas|spaghetti|penne|tagliatelle|macaroni|lasagne sheets|small pasta|pizza dough|flatbread|bread|breadcrumbs|baguette|ciabatta|toast|buns|rolls|muffins|croutons|pita|wheat|egg noodles|pancakes|filo|puff pastry|ladyfingers|biscuits|pretzels|bulgur|soy sauce|hoisin|barley|gingerbread|curry roux|sourdough)\b/,
  ],
  [
    "Dairy",
    /\b(?:milk(?! powder)|milk powder|cream|butter|buttermilk|cheese|mozzarella|parmesan|pecorino|gorgonzola|fontina|mascarpone|ricotta|feta|cheddar|provolone|gruyère|emmental|camembert|paneer|yogurt|ice cream|condensed milk)\b/,
  ],
  ["Eggs", /\b(?:eggs?|egg yolks|egg noodles|mayonnaise|ladyfingers)\b/],
  ["Fish", /\b(?:salmon|tuna|white fish|sea bass|sole|catfish|anchovies|fish sauce|fish cakes|dashi)\b/],
  ["Shellfish", /\b(?:shrimp|prawns|crab|lobster|clams|mussels|squid|octopus|snails|oyster sauce)\b/],
  ["Peanuts", /\bpeanuts\b/],
  ["Tree nuts", /\b(?:almonds|walnuts|cashews|pistachios|pine nuts)\b/],
  ["Soy", /\b(?:soy sauce|tofu|soybeans|miso|hoisin|gochujang|bean paste)\b/],
  ["Sesame", /\b(?:sesame|tahini)\b/],
];
/** Not flour of wheat, not milk of a cow, not butter. */
export const HARMLESS = /(?:chickpea|rice|tapioca|cassava|corn) flour|coconut milk|red bean paste/g;

export const MEAT =
  /\b(?:beef|pork|chicken|lamb|veal|duck|turkey|bacon|ham|prosciutto|guanciale|salami|sausage|rabbit|steak|lard|gelatin|ribs|brisket|stock)\b/;
export const FISH =
  /\b(?:salmon|tuna|fish|sea bass|sole|catfish|anchovies|dashi|shrimp|prawns|crab|lobster|clams|mussels|squid|octopus|snails|oyster sauce)\b/;
/** Of animals, though nobody is eaten. */
export const ANIMAL = /\b(?:honey)\b/;
