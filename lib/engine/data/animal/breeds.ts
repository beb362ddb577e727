/** Animals that vets see. How often, weight in kilograms when grown, years they live, and coats. */
export const BREEDS = `
species;breed;share#;from#;to#;years#;coats[]
Dog;Mixed Breed;70;7;34;13;Black|Brown|Tan|Black and white|Brindle|Brown and white
Dog;Labrador Retriever;34;25;36;12;Yellow|Black|Chocolate
Dog;French Bulldog;30;8;13;11;Fawn|Brindle|Cream|Black
Dog;Golden Retriever;27;25;34;11;Golden|Cream|Dark golden
Dog;German Shepherd;25;24;40;11;Black and tan|Sable|Black
Dog;Poodle;14;20;30;13;Apricot|Black|White|Silver
Dog;Miniature Poodle;12;5;8;14;Apricot|Black|White|Red
Dog;Goldendoodle;16;18;34;12;Apricot|Cream|Red
Dog;Bulldog;13;18;25;9;Fawn and white|Brindle|White
Dog;Beagle;16;9;14;13;Tricolor|Lemon and white
Dog;Rottweiler;13;36;58;10;Black and tan
Dog;Dachshund;16;7;14;13;Red|Black and tan|Chocolate
Dog;Miniature Dachshund;9;4;5.5;14;Red|Black and tan|Dapple
Dog;German Shorthaired Pointer;10;20;31;12;Liver|Liver and white
Dog;Pembroke Welsh Corgi;11;10;14;13;Red and white|Sable|Tricolor
Dog;Australian Shepherd;12;18;29;13;Blue merle|Black tricolor|Red merle
Dog;Yorkshire Terrier;16;2;3.4;14;Blue and tan
Dog;Boxer;11;25;33;10;Fawn|Brindle
Dog;Cavalier King Charles Spaniel;11;5.5;8.5;12;Blenheim|Tricolor|Ruby
Dog;Doberman Pinscher;8;30;44;10;Black and rust|Red and rust
Dog;Great Dane;6;48;78;8;Fawn|Harlequin|Blue|Black
Dog;Miniature Schnauzer;9;5;9;13;Salt and pepper|Black
Dog;Siberian Husky;11;16;27;13;Black and white|Gray and white|Red and white
Dog;Bernese Mountain Dog;7;35;52;8;Tricolor
Dog;Cane Corso;6;40;50;10;Black|Gray|Fawn
Dog;Shih Tzu;14;4.2;7.3;13;Gold and white|Black and white|Gray and white
Dog;Boston Terrier;8;5.5;11;12;Black and white|Seal and white
Dog;Pomeranian;10;1.6;3.2;14;Orange|Cream|Black
Dog;Havanese;7;3.5;6;14;White|Cream|Gold
Dog;Maltese;9;2;3.6;14;White
Dog;English Springer Spaniel;6;18;24;13;Liver and white|Black and white
Dog;Shetland Sheepdog;6;6.5;12;13;Sable and white|Blue merle
Dog;Cocker Spaniel;9;9;14;13;Buff|Black|Red
Dog;Border Collie;11;13;21;13;Black and white|Red and white|Blue merle
Dog;Chihuahua;18;1.5;3;15;Fawn|Black and tan|Cream
Dog;Pug;10;6.3;9;13;Fawn|Black
Dog;Jack Russell Terrier;9;5.5;8;14;White and tan|Tricolor
Dog;American Staffordshire Terrier;10;20;32;13;Blue|Brindle|Red
Dog;Pit Bull Terrier;15;16;30;12;Blue|Brindle|Red|White and brown
Dog;Vizsla;5;18;29;13;Golden rust
Dog;Weimaraner;4;25;37;12;Silver gray
Dog;Basset Hound;4;20;29;12;Tricolor|Red and white
Dog;Mastiff;3;60;92;8;Fawn|Apricot|Brindle
Dog;Newfoundland;3;48;68;9;Black|Brown
Dog;Akita;3;34;55;11;White|Brindle|Fawn
Dog;Rhodesian Ridgeback;3;30;39;11;Red wheaten
Dog;Bichon Frise;6;4.5;8;14;White
Dog;West Highland White Terrier;5;6;9.5;13;White
Dog;Australian Cattle Dog;6;15;22;14;Blue speckled|Red speckled
Dog;Greyhound;4;26;34;11;Brindle|Black|Fawn
Dog;Whippet;3;11;17;13;Fawn|Brindle|Gray
Dog;Dalmatian;3;20;30;12;White with black spots
Dog;Samoyed;3;18;29;13;White
Dog;Labradoodle;9;20;30;13;Cream|Chocolate|Apricot
Dog;Cockapoo;7;5.5;11;14;Apricot|Black|Buff
Dog;Shiba Inu;4;8;11;13;Red|Black and tan|Sesame
Dog;Papillon;3;2.3;4.5;14;White and sable|White and black
Dog;Bull Terrier;2;22;34;12;White|Brindle and white
Dog;Alaskan Malamute;3;32;43;11;Gray and white|Black and white
Dog;Saint Bernard;2;55;82;9;Red and white
Cat;Domestic Shorthair;130;3.2;6;15;Brown tabby|Black|Gray tabby|Orange tabby|Black and white|Calico|Tortoiseshell
Cat;Domestic Longhair;30;3.4;6.4;15;Brown tabby|Black|Gray|Orange tabby|Calico
Cat;Domestic Medium Hair;18;3.3;6.2;15;Gray tabby|Black|Orange tabby|Tortoiseshell
Cat;Maine Coon;16;4.8;8.6;13;Brown tabby|Red tabby|Black smoke
Cat;Ragdoll;15;4.4;8.2;14;Seal point|Blue point|Seal bicolor
Cat;Siamese;10;2.8;5;15;Seal point|Chocolate point|Blue point
Cat;Persian;9;3.2;5.6;14;White|Blue|Cream
Cat;Bengal;9;3.6;6.8;14;Brown spotted|Silver spotted
Cat;British Shorthair;8;3.9;7.6;15;Blue|Cream|Silver tabby
Cat;Russian Blue;5;3;5.6;16;Blue
Cat;Sphynx;5;3;5.4;13;Pink|Black|Cream
Cat;Scottish Fold;5;2.8;5.6;14;Blue|Silver tabby|Cream
Cat;Abyssinian;4;2.9;4.8;14;Ruddy|Cinnamon
Cat;American Shorthair;7;3.4;6.6;16;Silver tabby|Brown tabby
Cat;Exotic Shorthair;3;3.2;5.8;14;Blue|Cream|Red tabby
Cat;Devon Rex;3;2.3;4.3;14;Black|Cream|Calico
Cat;Burmese;3;3.4;5.6;16;Sable|Champagne
Cat;Norwegian Forest Cat;4;4;7.8;14;Brown tabby|Black and white
Cat;Birman;3;3.2;5.8;14;Seal point|Blue point
Cat;Himalayan;3;3.2;5.6;14;Seal point|Flame point
Cat;Siberian;4;3.8;7.4;13;Brown tabby|Silver
Cat;Oriental Shorthair;2;2.8;4.6;14;Ebony|Lavender
Cat;Tonkinese;2;2.8;5;15;Natural mink|Champagne mink
Rabbit;Holland Lop;9;1.4;1.9;9;Orange|Chestnut|Broken black
Rabbit;Netherland Dwarf;7;0.8;1.1;10;Himalayan|Chestnut|Blue
Rabbit;Mini Rex;5;1.6;2.1;8;Castor|Black|Blue
Rabbit;Lionhead;5;1.2;1.7;9;Tortoise|Sable point|White
Rabbit;Flemish Giant;3;5.5;8;7;Sandy|Steel gray|Fawn
Rabbit;Dutch;4;1.8;2.5;8;Black and white|Blue and white
Rabbit;English Lop;2;4;5.2;7;Fawn|Black
Rabbit;Mixed Breed;6;1.5;3.2;8;Brown|White|Gray
Guinea Pig;American;6;0.7;1.2;6;White and brown|Black|Cream
Guinea Pig;Abyssinian;4;0.7;1.2;6;Brindle|Roan|Tricolor
Guinea Pig;Peruvian;3;0.7;1.2;6;White and gold|Tricolor
Guinea Pig;Teddy;2;0.7;1.1;6;Cream|Golden
Hamster;Syrian;6;0.1;0.16;2.5;Golden|Cream|Black
Hamster;Dwarf Campbell;4;0.03;0.05;2;Agouti|White
Hamster;Roborovski;2;0.02;0.025;3;Sandy
Bird;Budgerigar;9;0.03;0.04;8;Green|Blue|Yellow
Bird;Cockatiel;9;0.08;0.12;16;Gray|Lutino|Pied
Bird;Lovebird;5;0.04;0.06;12;Peach-faced|Green
Bird;African Grey Parrot;4;0.4;0.55;40;Gray with red tail
Bird;Green-cheeked Conure;5;0.06;0.08;22;Green|Pineapple
Bird;Canary;4;0.015;0.025;9;Yellow|White|Orange
Bird;Amazon Parrot;3;0.35;0.6;45;Green and yellow|Green and blue
Bird;Cockatoo;2;0.5;0.9;45;White
Bird;Blue-and-gold Macaw;2;0.9;1.3;50;Blue and gold
Bird;Backyard Hen;3;1.8;3.2;7;Brown|Barred|White
Ferret;Domestic Ferret;7;0.7;1.6;7;Sable|Albino|Silver
Reptile;Bearded Dragon;7;0.3;0.55;11;Tan|Citrus|Red
Reptile;Leopard Gecko;6;0.045;0.08;15;Normal|Albino|High yellow
Reptile;Ball Python;5;1.2;2.2;24;Normal|Pastel|Banana
Reptile;Corn Snake;4;0.5;0.9;17;Amelanistic|Normal|Anery
Reptile;Russian Tortoise;3;0.8;1.6;40;Olive brown
Reptile;Red-eared Slider;3;0.8;1.8;25;Green
Reptile;Green Iguana;2;3;6.5;15;Green
Horse;Quarter Horse;7;430;560;26;Sorrel|Bay|Chestnut
Horse;Thoroughbred;5;440;560;26;Bay|Chestnut|Gray
Horse;Arabian;4;360;460;27;Gray|Bay|Chestnut
Horse;Paint Horse;3;430;560;27;Bay tobiano|Sorrel overo
Horse;Shetland Pony;2;150;210;28;Black|Chestnut|Skewbald
Horse;Appaloosa;2;430;560;27;Leopard|Blanket
Horse;Warmblood;3;520;660;26;Bay|Chestnut|Black
`;

/** What people call them. */
export const NAMES = {
  Male: "Max|Charlie|Cooper|Milo|Buddy|Rocky|Bear|Leo|Duke|Teddy|Tucker|Oliver|Jack|Finn|Zeus|Murphy|Winston|Gus|Louie|Ollie|Hank|Oscar|Simba|Archie|Moose|Jasper|George|Henry|Thor|Apollo|Bruno|Otis|Rusty|Felix|Loki|Boots|Smokey|Bandit|Chester|Walter|Frankie|Rex|Samson|Ranger|Biscuit|Toby",
  Female:
    "Bella|Luna|Daisy|Lucy|Lola|Sadie|Molly|Bailey|Stella|Maggie|Chloe|Penny|Nala|Zoey|Ruby|Rosie|Willow|Lily|Sophie|Gracie|Ellie|Piper|Roxy|Pepper|Hazel|Coco|Ginger|Millie|Olive|Cleo|Mia|Winnie|Honey|Athena|Dixie|Ivy|Josie|Phoebe|Kiki|Princess|Callie|Misty|Poppy|Maple|Juniper|Pearl",
};
