/** What customers ask, and the answers: {~this|that} goes alike in question and answer. */
export const QUESTIONS = `
category;question~;answer~;weight#
Orders;{How do I|How can I|Where do I} {change|correct} {the address of|an item in} my order{ {order}|}?;{You can change it|Changes are possible} {under My orders|in your account} {for one hour after ordering|until the order is packed}. {After that, please write to us|Later, our support team will try to catch the parcel}.;7
Orders;{Can I|Is it possible to} cancel {my order|an order I placed by mistake|order {order}}?;{Yes, as long as it has not shipped|Yes, until it leaves our warehouse}: open My orders and choose Cancel. {The money is back within {days} days|Once shipped, you can still return it for free}.;6
Orders;{I did not get|Where is} {an order confirmation|the confirmation for order {order}}?;{Please check your spam folder|It is sent within ten minutes} and {make sure the address in your account is right|look in My orders, where every order is listed}.;4
Shipping;{How long does|How many days does} {~standard|express|international} {delivery|shipping} take{ to {city}|}?;{~Standard|Express|International} delivery takes {~three to five|one to two|seven to ten} working days{| from the day we ship}.;9
Shipping;{Do you|Can you} {deliver|ship} {to {~a parcel locker|my office|another country}|on {~Saturdays|weekends|public holidays}}?;{Yes, in most regions|Where our carrier offers it, yes}: {the options for your address are shown at checkout|enter your address at checkout to see what is possible}.;5
Shipping;{How do I|How can I|Where can I} {track|follow} {my parcel|order {order}}?;{Use the tracking link in the shipping e-mail|Open My orders and choose Track}. {New parcels show up after a few hours|It is updated at every stop}.;8
Shipping;{My parcel says delivered but is not here|Tracking shows delivered, but I have nothing}. What {now|should I do}?;{Please ask your neighbors and look in safe places first|Sometimes it arrives a day later}. {If it is still missing after two days, we send a new one or refund you|Write to us after 48 hours and we open a search with the carrier}.;5
Returns;{How long do I have|What is the deadline} to {return|send back} {an item|my {product}}?;{You have {~14|30|60|100} days from delivery|Within {~14|30|60|100} days of delivery}, {as long as it is unused|in the original packaging}.;8
Returns;{Who pays for|Is there a fee for} {returns|sending something back}?;{Returns are free within the country|We pay for the first return}, {print the label from your account|the label is in the parcel}.;6
Returns;{When|How soon} {will I get|do I get} my {money|refund}{ for {product}|}?;{Within {days} working days after we receive the item|As soon as we have checked the item, usually within {days} days}, {to the card or account you paid with|by the way you paid}.;8
Returns;{My order {order}|My parcel} {arrived damaged|came with a fault|held the wrong item}. {What do I do|Can I get a new one}?;{We are sorry!|Sorry about that.} {Send us a photo|Tell us the order number} and {we send a replacement right away|you can choose a replacement or a refund}.;7
Payment;{Which|What} {payment methods|cards} do you {accept|take}?;{We take all major cards, PayPal and bank transfer|Cards, PayPal, Apple Pay and payment by invoice for companies}.;7
Payment;{Why was|My card was} {charged twice|declined}{ for order {order}|}?;{A declined or repeated try shows up as a reservation and vanishes within {days} days|Banks show a reservation first, which is released within {days} days}. {If it stays, please contact us with the order number|No money has been taken twice}.;5
Payment;{How do I|Can I|Where do I} {get|download} an invoice{ for {month}| for order {order}|}?;{Invoices are in your account under Payments|Open the order and choose Invoice}, {also for past years|as a PDF file}.;6
Payment;{I have a|Where do I enter my} {discount|voucher} code{?|, where does it go?};{Enter it in the basket, below the total|There is a field for it at checkout}. {One code can be used for each order|It cannot be added after the order is placed}.;5
Account;{I forgot my password|How do I reset my password}{, what now|}?;{Choose Forgot password on the sign-in page|On the sign-in page, choose Reset} and {we send you a link that works for one hour|follow the link in our e-mail}.;8
Account;{How do I|Can I|Where do I} {change|update} my {e-mail address|phone number|name}?;{Under Settings, Profile|In your account under Personal details}. {We send a code to confirm the change|The change is active at once}.;5
Account;{How can I|How do I|Can I} {delete|close} my account{ for good|}?;{Under Settings, Privacy, choose Delete account|Write to us from the address of the account}. {Orders are kept as long as the law asks|It is final after {~14|30} days}.;4
Subscription;{How do I|Can I|How can I} {cancel|pause|end} my {subscription|plan|membership}?;{At any time under Settings, Plan|Open Plan in your settings and choose Cancel or Pause}. {You keep access until the end of the period|Nothing more is charged}.;7
Subscription;{Can I|How do I|Is it possible to} {switch|change} {to a {~smaller|larger|yearly} plan|plans in the middle of {month}}?;{Yes, at any time|Of course}: {the difference is {credited|charged} to the day|the new price starts with the next period}.;5
Subscription;{Is there|Do you offer} {a free trial|a student discount|a discount for charities}?;{Yes: {~14|30} days free, no card needed|Yes, {~20|30|50} percent with proof}. {See the page Prices|Choose it when you sign up}.;4
Privacy;{What data|Which personal data} do you {keep|store} about {me|my orders}?;{What is needed to deliver and bill: name, address, orders|Your orders, addresses and messages to us}. {You can download it all under Privacy|We never sell it}.;4
Privacy;{How do I|Can I|Where can I} {unsubscribe from|stop} {the newsletter|marketing e-mails|notifications}?;{There is a link at the end of every letter|Under Settings, Notifications}. {It can take one day until it stops|Messages about your orders still arrive}.;4
Contact;{How can I|How do I|Where can I} {reach|contact|talk to} {you|support|a person}?;{By chat and phone from 8 to 6 on working days, by e-mail at any time|Use the chat in the app or call the number on our Contact page}. {We answer within {~two|four|eight} hours|Most questions are answered the same day}.;6
Contact;{Do you have|Is there} {a shop|a showroom|a store} in {city}?;{Not yet, we only sell online|Our only showroom is in {city_2}, open Tuesday to Saturday}{|, but you can send anything back for free}.;3
`;

/** What shoppers ask about goods. The department is as in the product pack; * suits all. */
export const PRODUCT_QUESTIONS = `
department;question~;answer~;weight#
*;{Where|In which country} is {this|it} made?;{It says made in {~Portugal|Vietnam|Germany|Mexico|Poland|Italy} on the label|The label says {~Portugal|Vietnam|Germany|Mexico|Poland|Italy}}.;3
*;{Does it come|Is it delivered} {in a gift box|gift wrapped}?;{It comes in a plain box, gift wrap can be added at checkout|No, but you can choose gift wrap for $4}.;3
*;{Can I|Is it possible to} return it {if I do not like it|after opening the box}?;{Yes, within 30 days|I sent mine back without any trouble}, {as long as it looks unused|with the label from my account}.;3
*;{Is this|Would it be} {a good gift|something} for {a teenager|my mother|someone who has everything}?;{I gave it to {my sister|my dad|a friend} and it was a success|Yes, I think so}{.|, it looks better than in the photos.};2
Electronics|Computers;How long is the {warranty|guarantee}?;{It has|It comes with} a {~one|two|three}-year warranty{| by the maker}.;10
Electronics|Computers;{Does it come with|Is there} {a charger|a cable|a power supply} in the box?;{Yes, one is in the box|The cable is, the plug is not|Yes, plus a short one for travel}.;9
Electronics;{Does it work|Can I use it} {with an iPhone|with an older phone|abroad, at 220 volts}?;{Yes, I use it that way every day|Yes, it worked at once|With an adapter, yes}.;8
Computers;{Does it run|Is it compatible} {with Linux|with a Mac|on Windows 11}?;{Yes, no driver needed|Works out of the box here|Yes, tested last week}.;8
Appliances;How {loud|noisy} is it?;{About {~42|48|55|62} dB according to the manual|You hear it, but can still talk next to it}.;8
Appliances;{What are|Do you know} the {exact measurements|power consumption}?;{They are on the energy label among the photos|See the last photo, mine is exactly that}.;6
Clothing|Shoes;{Does it|Do these} {run small|run large|fit true to size}?;{True to size for me|Half a size small, I would go up|A little wide, but comfortable}.;12
Clothing;{Can it|Is it possible to} {be machine washed|go in the dryer|be ironed}?;{Wash it cold and hang it up|The label says {~30|40} degrees, no dryer|Low heat is fine, I do it all the time}.;8
Clothing;{Is it|Would you call it} see-through{ in white|}?;{Not at all, the fabric is quite thick|A little, I wear something below}.;4
Shoes;{Are they|Would they be} {comfortable for a full day|good for wide feet|slippery in rain}?;{I stand all day in mine, no problem|Fine after a week of breaking in|The sole is better than I thought}.;7
Furniture;{How long did|How hard was} {assembly|putting it together}?;{{~Twenty|Forty|Ninety} minutes for two people|Alone it took me {~one hour|two hours}, the steps are clear}.;10
Furniture;{Does it|Will it} {scratch the floor|wobble|fit through a narrow door}?;{There are felt pads in the box|Not since I tightened the screws|The parcel is flat, so yes}.;7
Home & Kitchen;Is it {dishwasher safe|easy to clean|oven safe}?;{The maker says yes, I wash it by hand|Yes, up to {~200|220} degrees for the oven, and it wipes clean|Yes, nothing sticks so far}.;9
Grocery|Beverages;{Is it|Does it contain} {vegan|nuts|added sugar|palm oil}?;{The list of ingredients is in the second photo|Please see the label in the photos, it may change}.;9
Grocery|Beverages;{How long does it keep|What is the best-before date}?;{Mine had {~five|eight|eleven} months left|About {~six|nine} months when it arrived}.;8
Beauty & Personal Care;{Is it|Would it be} {suitable for sensitive skin|free of perfume|tested on animals}?;{I have sensitive skin and had no reaction|The box says no perfume|Not tested on animals, says the maker}.;10
Health & Wellness;{Can I|Is it safe to} use it {every day|with other medicine|during pregnancy}?;{Please ask your doctor or pharmacist first|The leaflet explains it, and when in doubt ask a pharmacist}.;9
Toys & Games;{From what age|Is it right for a {~three|five|seven}-year-old}?;{The box says {~3+|5+|7+}, and I agree|My {~three|five|seven}-year-old loves it}.;10
Toys & Games;{Are batteries|Is everything needed} included?;{Everything is in the box|No batteries needed for this one|All you need is inside, we checked}.;5
Baby;{Is it|Can it be} {washable|safe for newborns|used from birth}?;{Everything comes off and goes in the wash|From {~birth|three months|six months} says the manual}.;9
Pet Supplies;{Is it|Would it be} {right for a small animal|good for an older animal|easy to clean}?;{Ours is small and old and gets on fine with it|A wipe with a damp cloth is enough}.;9
Sports & Outdoors;{Is it|Would it be} {good for beginners|waterproof|stable in wind}?;{I started with it and still use it|Held up well in {light rain|a storm} so far}.;9
Automotive;{Does it fit|Will it fit} {a 2018 sedan|an older van|my make and model}?;{Check the list of models in the description|It fit mine after {ten|twenty} minutes, no tools needed}.;9
Tools & Hardware;{Is it|Would it be} {strong enough for concrete|fine for left-handers|good for daily use}?;{I use it at work every day|For the hobby, yes, a professional may want more}.;9
Garden & Outdoor;{Can it|May it} {stay outside in winter|stand in full sun|get wet}?;{Mine has been out for {~one|two} {~winter|winters}|I cover it in the rain to be safe}.;9
Books;{Is this|Would it be} {easy to read|right for a fifteen-year-old|better than the earlier ones by the same author}?;{I finished it in a weekend|Yes, clear language and short chapters}.;8
Books;{How is|Is} the {print large enough|paper quality}?;{Normal size, good paper|A bit small for me, but fine in daylight}.;5
Jewelry & Watches;{Does it|Will it} {turn green|tarnish|irritate the skin}?;{Not in {~three|six|nine} months of wear|No, and I have sensitive skin}.;9
Luggage & Travel;{Does it|Will it} fit {in the overhead bin|under the seat|a 15-inch laptop}?;{Yes, flew with it {twice|four times} this year|Just about, with nothing in the front pocket}.;9
Music & Instruments;{Is it|Would it be} {good for a beginner|in tune out of the box|worth it for a player of many years}?;{My daughter learns with it and her teacher approves|Needs a little setting up, then it is lovely}.;9
Office Supplies|Arts & Crafts;{How many|What quantity} {are in a pack|do you get}?;{As many as the title says, I counted|See the title, mine was complete}.;8
Office Supplies|Arts & Crafts;{Does it|Will it} {bleed through thin paper|dry out quickly|work for children}?;{No problem with normal paper|Still fine after {~three|six} months}.;7
`;
