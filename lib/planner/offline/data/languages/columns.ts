/**
 * Names of columns: English, then German, French, Spanish, Italian, Portuguese and Dutch as in `LANGUAGES`; `/` between words for the same
 * thing, nothing where a language has the English word. Plurals are found by the rules of the language.
 */
export const COLUMN_WORDS = `
name|name|nom|nombre|nome|nome|naam
first name|vorname|prenom|nombre de pila|nome di battesimo|primeiro nome/nome proprio|voornaam
last name|nachname/familienname|nom de famille/nom|apellido/apellidos|cognome|sobrenome/apelido|achternaam/familienaam
full name|vollstandiger name/voller name|nom complet/prenom et nom/nom et prenom|nombre completo/nombre y apellidos/nombre y apellido|nome completo/nome e cognome|nome completo|volledige naam
username|benutzername/nutzername|nom d'utilisateur/identifiant utilisateur|nombre de usuario|nome utente|nome de usuario/nome de utilizador|gebruikersnaam
password|passwort/kennwort|mot de passe|contrasena/clave|parola d'ordine|senha/palavra-passe|wachtwoord
email|e-mail/e-mail-adresse/mailadresse/emailadresse/email-adresse|courriel/adresse e-mail/adresse email/e-mail/adresse mail|correo/correo electronico/e-mail|e-mail/indirizzo email/posta elettronica|e-mail/correio eletronico/endereco de email|e-mail/e-mailadres/emailadres
phone|telefon/telefonnummer/handynummer/handy/mobilnummer|telephone/numero de telephone/portable/tel|telefono/numero de telefono/movil/celular|telefono/numero di telefono/cellulare|telefone/numero de telefone/telemovel/celular|telefoon/telefoonnummer/mobiel/mobiele nummer
address|adresse/anschrift|adresse|direccion/domicilio|indirizzo|endereco/morada|adres
street|strasse/strassenname|rue|calle|via/strada|rua|straat
house number|hausnummer|numero de rue|numero de casa|numero civico|numero da casa|huisnummer
postal code|plz/postleitzahl|code postal|codigo postal|cap/codice postale|codigo postal/cep|postcode
city|stadt/ort/wohnort|ville|ciudad|citta/comune|cidade|stad/woonplaats/plaats
country|land/staat|pays|pais|paese/nazione|pais|land
region|bundesland/region|region/departement|provincia/comunidad autonoma|regione/provincia|estado/distrito|provincie/regio
nationality|nationalitat/staatsangehorigkeit|nationalite|nacionalidad|nazionalita|nacionalidade|nationaliteit
birth date|geburtsdatum/geburtstag|date de naissance/ne le|fecha de nacimiento/fecha nacimiento|data di nascita|data de nascimento|geboortedatum
birth place|geburtsort|lieu de naissance|lugar de nacimiento|luogo di nascita|local de nascimento|geboorteplaats
age|alter|age|edad|eta|idade|leeftijd
gender|geschlecht|sexe/genre|genero/sexo|genere/sesso|genero/sexo|geslacht
marital status|familienstand|situation familiale/etat civil|estado civil|stato civile|estado civil|burgerlijke staat
job title|beruf/berufsbezeichnung/position/stellenbezeichnung|metier/poste/profession/fonction|puesto/profesion/cargo/ocupacion|professione/mansione/ruolo|profissao/cargo|beroep/functie/functietitel
company|firma/unternehmen|entreprise/societe|empresa/compania|azienda/ditta/societa|empresa|bedrijf
department|abteilung|service/departement|departamento|reparto/dipartimento|departamento/setor|afdeling
salary|gehalt/lohn/monatsgehalt/jahresgehalt|salaire|salario/sueldo|stipendio/salario|salario|salaris/loon
hire date|einstellungsdatum/eintrittsdatum|date d'embauche|fecha de contratacion/fecha de ingreso|data di assunzione|data de admissao/data de contratacao|datum in dienst/indiensttreding
manager|vorgesetzter|responsable/superieur|jefe/gerente|responsabile|gerente|leidinggevende
id|kennung|identifiant|identificador|identificativo|identificador|kenmerk
number|nummer|numero|numero|numero|numero|nummer
code|code|code|codigo|codice|codigo|code
title|titel|titre|titulo|titolo|titulo|titel
description|beschreibung|description|descripcion|descrizione|descricao|beschrijving/omschrijving
category|kategorie|categorie|categoria|categoria|categoria|categorie
type|typ/art|type|tipo|tipo|tipo|soort
status|status|statut/etat|estado|stato|status/situacao|status
priority|prioritat|priorite|prioridad|priorita|prioridade|prioriteit
date|datum|date|fecha|data|data|datum
time|uhrzeit/zeit|heure|hora|ora/orario|hora|tijd/tijdstip
timestamp|zeitstempel|horodatage|marca de tiempo|data e ora|data e hora|tijdstempel
year|jahr|annee|ano|anno|ano|jaar
month|monat|mois|mes|mese|mes|maand
duration|dauer|duree|duracion|durata|duracao|duur
start date|startdatum/beginn/anfangsdatum|date de debut|fecha de inicio|data di inizio/data inizio|data de inicio|startdatum/begindatum
end date|enddatum/ende|date de fin|fecha de fin/fecha final|data di fine/data fine|data de fim/data final|einddatum
created at|erstellt am/erstellungsdatum/anlagedatum|cree le/date de creation|creado en/fecha de creacion|creato il/data di creazione|criado em/data de criacao|aangemaakt op/aanmaakdatum
updated at|aktualisiert am/anderungsdatum|modifie le/date de modification|actualizado en/fecha de actualizacion|aggiornato il/data di modifica|atualizado em|bijgewerkt op
order date|bestelldatum|date de commande|fecha de pedido/fecha del pedido|data ordine/data dell'ordine|data do pedido/data da encomenda|besteldatum
delivery date|lieferdatum|date de livraison|fecha de entrega|data di consegna|data de entrega|leverdatum
due date|falligkeitsdatum/fallig am|date d'echeance/echeance|fecha de vencimiento/vencimiento|data di scadenza/scadenza|data de vencimento/vencimento|vervaldatum
payment date|zahlungsdatum|date de paiement|fecha de pago|data di pagamento|data de pagamento|betaaldatum
invoice number|rechnungsnummer|numero de facture|numero de factura|numero fattura/numero di fattura|numero da fatura|factuurnummer
customer number|kundennummer|numero client/numero de client|numero de cliente|numero cliente|numero do cliente|klantnummer
order number|bestellnummer/auftragsnummer|numero de commande|numero de pedido|numero ordine/numero d'ordine|numero do pedido|bestelnummer/ordernummer
product name|produktname/artikelname|nom du produit|nombre del producto|nome prodotto/nome del prodotto|nome do produto|productnaam
customer name|kundenname|nom du client|nombre del cliente|nome cliente/nome del cliente|nome do cliente|klantnaam
price|preis|prix|precio|prezzo|preco|prijs
unit price|stuckpreis/einzelpreis|prix unitaire|precio unitario|prezzo unitario|preco unitario|stukprijs/eenheidsprijs
quantity|menge/anzahl/stuckzahl|quantite|cantidad|quantita|quantidade|aantal/hoeveelheid
amount|betrag|montant|importe/monto|importo|valor/montante|bedrag
total|gesamt/summe/gesamtbetrag/gesamtpreis/gesamtsumme|total/montant total/prix total|total/importe total/precio total|totale/importo totale/prezzo totale|total/valor total/preco total|totaal/totaalbedrag/totaalprijs
net amount|netto/nettobetrag|montant ht/net|neto/importe neto|netto/importo netto|liquido|nettobedrag
tax|steuer/mwst/mehrwertsteuer/ust|tva/taxe/impot|iva/impuesto|iva/imposta/tassa|imposto|btw/belasting
discount|rabatt|remise/reduction/rabais|descuento|sconto|desconto|korting
cost|kosten|cout|costo/coste|costo|custo|kosten
shipping cost|versandkosten|frais de port/frais de livraison|gastos de envio|spese di spedizione|custo de envio/frete|verzendkosten
revenue|umsatz/einnahmen|chiffre d'affaires/ca/revenu|ingresos/facturacion/ventas|fatturato/ricavi/entrate|receita/faturamento|omzet
profit|gewinn|benefice|beneficio/ganancia|profitto/utile|lucro|winst
currency|wahrung|devise/monnaie|moneda/divisa|valuta|moeda|valuta/munt
balance|kontostand/saldo|solde|saldo|saldo|saldo|saldo
account number|kontonummer|numero de compte|numero de cuenta|numero di conto|numero da conta|rekeningnummer
payment method|zahlungsart/zahlungsmethode|moyen de paiement/mode de paiement|metodo de pago/forma de pago|metodo di pagamento|forma de pagamento/metodo de pagamento|betaalmethode/betaalwijze
stock|lagerbestand/bestand|stock/quantite en stock|existencias|giacenza/scorte|estoque|voorraad
brand|marke|marque|marca|marca|marca|merk
model|modell|modele|modelo|modello|modelo|model
manufacturer|hersteller|fabricant|fabricante|produttore|fabricante|fabrikant
color|farbe|couleur|color|colore|cor|kleur
size|grosse|taille|talla/tamano|taglia/dimensione|tamanho|maat/grootte
weight|gewicht|poids|peso|peso|peso|gewicht
height|hohe|hauteur|altura|altezza|altura|hoogte/lengte
width|breite|largeur|ancho/anchura|larghezza|largura|breedte
area|flache/wohnflache|surface/superficie|superficie|superficie|area|oppervlakte
rooms|zimmer/zimmeranzahl|pieces/nombre de pieces|habitaciones|stanze/locali|quartos|kamers
license plate|kennzeichen|plaque d'immatriculation/immatriculation|matricula|targa|matricula/placa|kenteken
mileage|kilometerstand|kilometrage|kilometraje|chilometraggio|quilometragem|kilometerstand
rating|bewertung/note|note/evaluation|calificacion/valoracion/puntuacion|valutazione/voto|avaliacao/nota|beoordeling/cijfer
comment|kommentar/bemerkung|commentaire/remarque|comentario/observaciones|commento/note|comentario/observacoes|opmerking/commentaar
message|nachricht|message|mensaje|messaggio|mensagem|bericht
subject|betreff|objet/sujet|asunto|oggetto|assunto|onderwerp
language|sprache|langue|idioma/lengua|lingua|idioma/lingua|taal
website|webseite/internetseite|site web/site internet|sitio web/pagina web|sito web/sito|site|website
grade|schulnote/zensur|note|nota|voto|nota|cijfer
subject name|schulfach/fach|matiere|asignatura/materia|materia|disciplina|vak/schoolvak
class|klasse|classe|clase|classe|turma/classe|klas
teacher|lehrer|enseignant/professeur/prof|profesor/maestro|insegnante/professore/docente|professor|docent/leraar
author|autor/verfasser|auteur|autor|autore|autor|auteur/schrijver
publisher|verlag|editeur|editorial|editore|editora|uitgever/uitgeverij
genre|genre|genre|genero literario|genere letterario|genero literario|genre
pages|seiten/seitenzahl|pages/nombre de pages|paginas|pagine|paginas|pagina's/aantal pagina's
diagnosis|diagnose|diagnostic|diagnostico|diagnosi|diagnostico|diagnose
doctor|arzt/behandelnder arzt|medecin/docteur|medico/doctor|medico/dottore|medico|arts/dokter
blood type|blutgruppe|groupe sanguin|grupo sanguineo/tipo de sangre|gruppo sanguigno|tipo sanguineo/grupo sanguineo|bloedgroep
temperature|temperatur|temperature|temperatura|temperatura|temperatura|temperatuur
humidity|luftfeuchtigkeit|humidite|humedad|umidita|umidade/humidade|luchtvochtigheid
pressure|druck/luftdruck|pression|presion|pressione|pressao|druk/luchtdruk
speed|geschwindigkeit|vitesse|velocidad|velocita|velocidade|snelheid
distance|entfernung/distanz|distance|distancia|distanza|distancia|afstand
latitude|breitengrad|latitude|latitud|latitudine|latitude|breedtegraad
longitude|langengrad|longitude|longitud|longitudine|longitude|lengtegraad
destination|ziel/zielort|destination|destino|destinazione|destino|bestemming
departure|abfahrt/abflug|depart|salida|partenza|partida|vertrek
arrival|ankunft|arrivee|llegada|arrivo|chegada|aankomst
active|aktiv|actif|activo|attivo|ativo|actief
customer|kunde|client|cliente|cliente|cliente|klant
supplier|lieferant|fournisseur|proveedor|fornitore|fornecedor|leverancier
product|produkt/artikel/ware|produit/article|producto/articulo|prodotto/articolo|produto/artigo|product/artikel
employee|mitarbeiter/angestellter|employe/salarie|empleado/trabajador|dipendente/impiegato|funcionario/empregado|medewerker/werknemer
seller|verkaufer|vendeur|vendedor|venditore|vendedor|verkoper
iban|iban|iban|iban|iban|iban|iban
tax id|steuernummer|numero fiscal|nif/cif/rfc|codice fiscale|nif/cpf/cnpj|bsn/btw-nummer
vat number|umsatzsteuer-id/ust-id|numero de tva|numero de iva|partita iva|numero de iva|btw-nummer
signup date|anmeldedatum/registrierungsdatum|date d'inscription/inscription|fecha de registro/fecha de alta|data di iscrizione/data di registrazione|data de registro/data de cadastro|registratiedatum/inschrijfdatum
last login|letzte anmeldung/letzter login|derniere connexion|ultimo acceso/ultima conexion|ultimo accesso|ultimo acesso/ultimo login|laatste login/laatst ingelogd
hobby|hobby|loisir/passe-temps|aficion|passatempo|passatempo|hobby
answer|antwort|reponse|respuesta|risposta|resposta|antwoord
question|frage|question|pregunta|domanda|pergunta|vraag
score|punktzahl/punkte|score/points|puntuacion/puntos|punteggio/punti|pontuacao/pontos|score/punten
team|mannschaft|equipe|equipo|squadra|equipe/time|ploeg
rent|miete/kaltmiete|loyer|alquiler|affitto/canone|aluguel/renda|huur/huurprijs
year built|baujahr|annee de construction|ano de construccion|anno di costruzione|ano de construcao|bouwjahr/bouwjaar
bedrooms|schlafzimmer|chambres|dormitorios|camere da letto|quartos|slaapkamers
floor|etage/stockwerk|etage|planta/piso|piano|andar|verdieping
notes|notizen/anmerkungen|notes/remarques|notas|note|notas|notities
department name|abteilungsname|nom du service|nombre del departamento|nome reparto|nome do departamento|afdelingsnaam
working hours|arbeitszeit/arbeitsstunden|heures de travail|horas de trabajo|ore di lavoro|horas de trabalho|werkuren
vacation days|urlaubstage|jours de conge|dias de vacaciones|giorni di ferie|dias de ferias|vakantiedagen
entry|eintrag|entree|entrada|voce|entrada|boeking
due|fallig|du|pendiente|dovuto|devido|verschuldigd
visits|besuche|visites|visitas|visite|visitas|bezoeken
clicks|klicks|clics|clics|clic|cliques|klikken
consumption|verbrauch|consommation|consumo|consumo|consumo|verbruik
allergies|allergien|allergies|alergias|allergie|alergias|allergieen
symptoms|symptome|symptomes|sintomas|sintomi|sintomas|symptomen
goals|tore|buts|goles|gol/reti|gols/golos|doelpunten
`;
