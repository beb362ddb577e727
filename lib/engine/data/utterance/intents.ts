/** What people say to an assistant: domain, intent, sentences, answers, weight. */
export const INTENTS = `
domain;intent;utterances[];answers[];weight#
Banking;check_balance;{What is|How much is} my {balance|account balance}{ right now|}?|Show me {my balance|how much money I have}|{How much|What} is left on my {savings account|card}?;Your balance is {amount}.|You have {amount} available.;10
Banking;transfer_money;{Send|Transfer} {amount} to {name}|I want to {send|wire} {amount} to my {landlord|sister}|Can you move {amount} to savings?;{amount} will be sent after you confirm.|Please confirm the transfer of {amount}.;9
Banking;card_lost;I {lost|cannot find} my {credit card|debit card}|My card {was stolen|is gone}, please block it|Block my card{ now| immediately|};Your card is blocked. A new one arrives in five days.|I have blocked the card and ordered a new one.;7
Banking;exchange_rate;What is the {euro|pound|yen} {rate|exchange rate} today?|How many {euros|pounds} for {amount}?;I can show today's rate in the app under Currencies.|Rates change by the minute, today's is in the app.;4
Shopping;track_order;Where is my {order|parcel}{ {order}|}?|{Track|Find} order {order}|When will {order} {arrive|be delivered}?;Order {order} arrives on {weekday}.|It is on its way and should be there on {weekday}.;10
Shopping;return_item;How do I return {this|a pair of shoes|my order}?|I want to {send back|return} order {order}|Can I {exchange|return} it after two weeks?;You can return it within 30 days with the label I have sent you.|Here is your return label for order {order}.;8
Shopping;product_search;{Find|Show} me {red sneakers|a rain jacket|desk lamps} {under {amount}|in size M}|Do you have {wool scarves|yoga mats}?|I am looking for {a gift for a child|waterproof boots};I found some for you.|Yes, here are the most popular ones.;8
Shopping;cancel_order;{Cancel|Please stop} order {order}|I ordered by mistake, can you cancel {order}?;Order {order} is cancelled and your money comes back in three days.|It has not shipped yet, so I cancelled it.;6
Travel;book_flight;{Book|Find} a flight {to {city}|from {city}} on {weekday}|I need to fly to {city} {tomorrow|next {weekday}}|Cheapest flight to {city}?;There are three flights to {city}, the cheapest leaves in the morning.|Shall I book the flight to {city} on {weekday}?;9
Travel;hotel_search;{Find|Book} a hotel in {city} for {two|three} nights|Any {quiet|cheap} hotels near the station in {city}?;I found four hotels in {city}.|Here are hotels in {city} with free rooms.;7
Travel;flight_status;Is {my flight|the flight to {city}} {on time|delayed}?|{When|What time} does the {city} flight land?;The flight is on time.|It is delayed by 40 minutes.;6
Home;turn_on_lights;{Turn on|Switch on} the {kitchen|bedroom|living room} {lights|lamp}|{Lights on|Make it brighter} in the {kitchen|hall};The lights are on.|Done.;8
Home;set_temperature;Set the {heating|thermostat} to {degrees} degrees|Make it {warmer|colder} in the {bedroom|office}|It is too {cold|warm} in here;The heating is set to {degrees} degrees.|I have changed it to {degrees} degrees.;7
Home;set_alarm;Wake me {up |}at {hour}{ tomorrow|}|Set an alarm for {hour}{ on {weekday}|};Alarm set for {hour}.|I will wake you at {hour}.;8
Home;play_music;Play {some jazz|my running playlist|something quiet}|{Put on|Start} {a podcast|the radio} in the {kitchen|bath};Playing now.|Here you go.;9
Weather;get_weather;What is the weather {in {city}|on {weekday}}?|Will it {rain|snow} {tomorrow|on {weekday}}{ in {city}|}?|Do I need {an umbrella|a coat} today?;Partly cloudy with {degrees} degrees.|Rain is likely in the afternoon.;10
Calendar;create_event;{Schedule|Set up} a meeting with {name} on {weekday} at {hour}|Put {dentist|lunch with {name}} into my calendar for {weekday};It is in your calendar for {weekday}.|Done, {name} has been invited.;8
Calendar;check_schedule;What {do I have|is on} {on {weekday}|tomorrow}?|Am I free on {weekday} at {hour}?;You have two meetings on {weekday}.|You are free at {hour}.;7
Health;book_appointment;I need {an appointment|to see a doctor} {on {weekday}|this week}|Can I {see|book} the {dentist|doctor} at {hour}?;There is a free appointment on {weekday} at {hour}.|You are booked for {weekday}.;6
Health;refill_prescription;{Refill|Renew} my prescription|I am running out of my {tablets|medicine};I have sent the request to your doctor.|It will be ready at the pharmacy on {weekday}.;4
Account;reset_password;I forgot my password|{Reset|Change} my password{ please|}|I cannot {log in|sign in};I have sent you a link to choose a new one.|Check your mail for a reset link.;9
Account;update_address;I {have moved|moved house}, how do I change my address?|Change my {address|phone number};You can change it under Settings, Profile.|Tell me the new one and I will change it.;5
Account;speak_to_agent;{Let me|I want to} {talk|speak} to {a human|an agent|a person}|Is there {someone|anyone} I can talk to?;I am connecting you with a colleague.|Someone will be with you in two minutes.;7
Account;cancel_subscription;{Cancel|End} my {subscription|plan|membership}|How do I {cancel|stop} {auto renewal|my plan}?;Your plan ends at the end of the month.|I have cancelled it, you keep access until {weekday}.;6
Smalltalk;greeting;{Hi|Hello|Hey}{ there|}|Good {morning|evening}|{How are you|What's up}?;Hello! How can I help?|Hi there, what can I do for you?;6
Smalltalk;thanks;{Thanks|Thank you}{ so much| a lot|}|{Great|Perfect}, that {helped|is all};You are welcome.|Glad I could help.;6
Smalltalk;goodbye;{Bye|Goodbye|See you}{ later|}|That is all for {today|now};Goodbye!|Have a nice day.;5
`;
/** Tasks for a language model: kind, instructions with their answers, and weight. */
export const TASKS = `
kind;prompts[];weight#
Explanation;Explain {what an index in a database is=An index is a sorted copy of a column that lets the database find rows without reading the whole table.|how vaccines work=A vaccine shows the immune system a harmless part of a germ, so that it can react quickly to the real one.|what inflation means=Inflation is a general rise in prices, so that the same money buys less than before.|why the sky is blue=Air scatters short blue waves of sunlight more than long red ones, so blue reaches us from all directions.|what a recursive function is=A recursive function calls itself on a smaller part of the problem until the answer is trivial.|compound interest=Interest is paid on the money you put in and on the interest it has earned, so savings grow faster every year.};20
Summary;Summarize in one sentence: {The council approved the budget after a long debate. Money for schools rises by 4 percent, roads get less.=The council passed a budget with more for schools and less for roads.|Our team moved the service to new servers over the weekend. Two customers noticed short interruptions, all data is safe.=The service was moved with only short interruptions and no loss of data.|The study followed 1,200 adults for five years. Those who walked daily slept better and reported less stress.=In a five-year study of 1,200 adults, daily walkers slept better and felt less stress.};12
Rewriting;Rewrite politely: {Send me the file now.=Could you please send me the file when you have a moment?|You made a mistake in the invoice.=It looks as if there may be a mistake in the invoice, could you check it?|We cannot do this.=Unfortunately, we are not able to do this at the moment.|Your report is late.=Could you let me know when I can expect the report?};12
Translation;Translate into {French: Good morning, how are you?=Bonjour, comment allez-vous ?|Spanish: The train leaves at nine.=El tren sale a las nueve.|German: I would like a cup of coffee.=Ich möchte eine Tasse Kaffee.|Italian: Where is the station?=Dov'è la stazione?|Portuguese: Thank you for your help.=Obrigado pela sua ajuda.};12
Classification;Is this review positive or negative? {The battery lasts two days and charging is quick.=Positive|Broke after a week and nobody answers.=Negative|Exactly as described, arrived early.=Positive|The fabric feels cheap and the color is off.=Negative};12
Coding;Write a {Python function that reverses a string=def reverse(text): return text[::-1]|SQL query that counts orders per customer=SELECT customer_id, COUNT(*) AS orders FROM orders GROUP BY customer_id|JavaScript function that removes duplicates from an array=const unique = (list) => [...new Set(list)];|regular expression for a five-digit postal code=^[0-9]{5}$|shell command that counts the lines of a file=wc -l file.txt};14
Math;{What is 15 percent of 240?=36|A train covers 180 km in 2 hours. How fast is it?=90 km/h|Solve 3x + 6 for a result of 21.=5|How many minutes are in three and a half hours?=210 minutes|What is the area of a rectangle of 7 by 4?=28};10
Facts;{What is the capital of Canada?=Ottawa|How many bones does an adult human have?=206|Which planet is the largest?=Jupiter|Who wrote Don Quixote?=Miguel de Cervantes|What is the chemical symbol of iron?=Fe|How long is a marathon?=42.195 kilometers};14
Brainstorming;{Give me three names for a bakery.=Morning Crumb, The Flour Room, Golden Loaf|Suggest a title for a talk about remote work.=Together Apart: What Remote Teams Get Right|Three ideas for a rainy Sunday with children.=Build a blanket fort, bake pizza faces, hold a paper-plane contest|A slogan for a bicycle shop.=Turn the corner on two wheels.};10
`;
/** Short texts by topic and sentiment: for classifiers. */
export const LABELLED = `
topic;sentiment;texts[];weight#
Product;Positive;The {battery|screen|sound} is {better than I hoped|excellent for the price}|{Arrived|Came} early and {works perfectly|looks great}|{Third|Second} one I bought, {says it all|love it}|Setup took {two|five} minutes, {no manual needed|flawless};12
Product;Negative;{Stopped working|Broke} after {a week|two days}|The {zip|handle|screen} {feels cheap|came loose} {already|on day one}|Not {as described|worth the money} at all|{Returned it|Sent it back}, {too loud|far too small};9
Product;Neutral;It does what it says, {nothing more|no surprises}|{Average|Standard} quality {for the price|as expected}|The color is {darker|lighter} than in the picture;5
Service;Positive;{Friendly|Quick} staff who {solved it in minutes|really listened}|They {called back|answered} {within the hour|the same day}, {impressed|thank you}|Refund was {on my card|paid} {the next day|without questions};9
Service;Negative;{Forty|Ninety} minutes on hold and then {cut off|no answer}|Nobody {replied to|read} my {e-mails|complaint}|{Rude|Careless} staff, {never again|I am done}|I was {sent|passed} from one desk to the {other|next};9
Service;Neutral;The queue was {short|normal}, {the answer standard|form filled in}|I got {a ticket number|a form} and {wait for an answer|was told to come back};4
Food;Positive;Best {ramen|pizza|cake} in {town|years}|{Fresh|Generous} portions and a {lovely|warm} host|The {lamb|soup|tiramisu} {melts on the tongue|alone is worth the trip};8
Food;Negative;{Cold|Burnt} {fries|soup} and a {sticky|dirty} table|Waited {an hour|fifty minutes} for a {salad|sandwich}|Overpriced and {bland|salty};7
Food;Neutral;{Decent|Okay} lunch, {nothing special|would try the soup next time}|Menu is {short|long}, prices are {average|normal};4
Travel;Positive;{Quiet|Spotless} room with a {view of the sea|huge bed}|The {train|flight} left {on the minute|on time} and was {half empty|spotless};6
Travel;Negative;{Three|Four} hours late and {no word|no water} from the {airline|crew}|The room {smelled of smoke|had no hot water};6
Travel;Neutral;{Standard|Simple} room near the {station|airport}|One {change|stop}, {on time|ten minutes late};3
News;Positive;{Unemployment|Emissions} fell {to the lowest level in years|for the third quarter}|{Local school|Village library} wins {national award|grant for new building};4
News;Negative;{Storm|Flood} leaves {thousands without power|hundreds of homes damaged}|{Factory|Plant} to close, {400|1,200} jobs at risk;4
News;Neutral;{Council|Parliament} to vote on {budget|new rules} on {Tuesday|Thursday}|{Company|Bank} names new {chief executive|finance chief};5
`;
