/** Things that rows are about, in the languages and order of `columns.ts`; `+` stands before a plural that no rule forms. */
export const TABLE_WORDS = `
customer|kunde|client/cliente|cliente|cliente|cliente|klant
user|benutzer/nutzer/anwender|utilisateur|usuario|utente|usuario/utilizador|gebruiker
employee|mitarbeiter/angestellte/arbeitnehmer|employe/salarie/collaborateur|empleado/trabajador|dipendente/impiegato|funcionario/empregado/colaborador|medewerker/werknemer
person|person|personne|persona|persona/+persone|pessoa|persoon/+personen
product|produkt/artikel/ware|produit/article|producto/articulo|prodotto/articolo|produto/artigo|product/artikel
order|bestellung/auftrag/+auftrage|commande|pedido/orden|ordine|pedido/encomenda|bestelling/order
order item|bestellposition/auftragsposition|ligne de commande|linea de pedido|riga d'ordine/riga ordine|item do pedido|orderregel/bestelregel
invoice|rechnung|facture|factura|fattura|fatura|factuur/+facturen
payment|zahlung|paiement|pago|pagamento|pagamento|betaling
transaction|transaktion/buchung|transaction|transaccion|transazione|transacao|transactie
account|konto/+konten|compte|cuenta|conto|conta|rekening
bank account|bankkonto/+bankkonten|compte bancaire|cuenta bancaria|conto bancario/conto corrente|conta bancaria|bankrekening
sale|verkauf|vente|venta|vendita|venda|verkoop/+verkopen
supplier|lieferant|fournisseur|proveedor|fornitore|fornecedor|leverancier
company|firma/+firmen/unternehmen|entreprise/societe|empresa|azienda/ditta|empresa|bedrijf/+bedrijven
department|abteilung|departement|departamento|dipartimento/reparto|departamento|afdeling
student|student/studierende/schuler|etudiant/eleve|estudiante/alumno|studente/alunno|aluno/estudante|student/leerling
teacher|lehrer/lehrkraft|enseignant/professeur|profesor/maestro|insegnante/professore/docente|professor|leraar/+leraren/docent
course|kurs/lehrveranstaltung|cours/+cours|curso|corso|curso|cursus/+cursussen
school|schule|ecole|escuela/colegio|scuola|escola|school
exam|prufung/klausur|examen|examen/+examenes|esame|exame/prova|examen/tentamen
patient|patient|patient|paciente|paziente|paciente|patient
doctor|arzt|medecin/docteur|medico/doctor|medico|medico|arts/dokter
appointment|termin|rendez-vous|cita|appuntamento|consulta/marcacao|afspraak/+afspraken
hospital|krankenhaus/klinik|hopital|hospital|ospedale|hospital|ziekenhuis/+ziekenhuizen
drug|medikament/arzneimittel|medicament|medicamento|farmaco/medicinale|medicamento|medicijn/geneesmiddel
book|buch/+bucher|livre|libro|libro|livro|boek
author|autor/autoren|auteur|autor|autore|autor|auteur
film|film|film|pelicula|film|filme|film
song|lied/song|chanson|cancion|canzone|cancao/musica|lied/nummer
recipe|rezept|recette|receta|ricetta|receita|recept
restaurant|restaurant|restaurant|restaurante|ristorante|restaurante|restaurant
hotel|hotel|hotel|hotel|hotel|hotel|hotel
booking|buchung/reservierung|reservation|reserva/reservacion|prenotazione|reserva|boeking/reservering
room|zimmer|chambre|habitacion|camera/stanza|quarto|kamer
flight|flug/+fluge|vol|vuelo|volo|voo|vlucht
car|auto/wagen/pkw|voiture|coche/carro/auto|auto/macchina/automobile|carro|auto
vehicle|fahrzeug|vehicule|vehiculo|veicolo|veiculo|voertuig
property|immobilie|bien immobilier/logement|inmueble/propiedad|immobile|imovel/+imoveis|woning/pand
apartment|wohnung|appartement|apartamento/piso|appartamento|apartamento|appartement
house|haus/+hauser|maison|casa|casa|casa|huis/+huizen
city|stadt/+stadte|ville|ciudad|citta|cidade|stad/+steden
country|land/+lander/staat|pays|pais|paese/nazione|pais/+paises|land
event|veranstaltung|evenement|evento|evento|evento|evenement
ticket|ticket/eintrittskarte|billet|entrada/boleto|biglietto|ingresso/bilhete|kaartje
project|projekt|projet|proyecto|progetto|projeto|project
task|aufgabe|tache|tarea|compito/attivita|tarefa|taak/+taken
support ticket|supportticket|ticket de support|ticket de soporte|ticket di supporto|chamado|supportticket
comment|kommentar|commentaire|comentario|commento|comentario|reactie
post|beitrag|publication|publicacion/entrada|post|publicacao|bericht
review|bewertung/rezension|avis/critique|resena/opinion|recensione|avaliacao|recensie/beoordeling
message|nachricht|message|mensaje|messaggio|mensagem|bericht
survey|umfrage|enquete/sondage|encuesta|sondaggio|pesquisa/inquerito|enquete
sensor|sensor|capteur|sensor|sensore|sensor|sensor
sensor reading|messwert/messung|mesure/releve|lectura/medicion|misurazione/rilevazione|leitura/medicao|meting
machine|maschine|machine|maquina|macchina|maquina|machine
device|gerat|appareil|dispositivo|dispositivo|dispositivo|apparaat/+apparaten
shop|geschaft/laden/shop/filiale|magasin/boutique|tienda|negozio|loja|winkel
warehouse|lager|entrepot|almacen|magazzino|armazem|magazijn
shipment|lieferung/sendung|livraison/expedition|envio|spedizione|envio|zending/levering
contract|vertrag|contrat|contrato|contratto|contrato|contract
insurance policy|versicherung/police|police d'assurance/contrat d'assurance|poliza|polizza|apolice|polis/verzekering
claim|schadensfall/schaden|sinistre|siniestro|sinistro|sinistro|schadeclaim
loan|kredit/darlehen|pret/credit|prestamo|prestito|emprestimo|lening
member|mitglied|membre/adherent|miembro/socio|membro/socio/iscritto|membro/socio|lid/+leden
player|spieler|joueur|jugador|giocatore|jogador|speler
team|mannschaft/team|equipe|equipo|squadra|equipe/time|ploeg
match|spiel/partie|match/partie|partido|partita|partida/jogo|wedstrijd
animal|tier|animal|animal|animale|animal|dier
dog|hund|chien|perro|cane|cachorro/cao|hond
farm|bauernhof|ferme|granja|fattoria|fazenda|boerderij
citizen|burger|citoyen|ciudadano|cittadino|cidadao|inwoner/burger
applicant|bewerber|candidat|candidato|candidato|candidato|sollicitant
job posting|stellenanzeige|offre d'emploi|oferta de empleo|offerta di lavoro|vaga|vacature
address|adresse|adresse|direccion|indirizzo|endereco|adres
category|kategorie|categorie|categoria|categoria|categoria|categorie
clinic|arztpraxis/praxis|cabinet medical|clinica|clinica/ambulatorio|clinica|huisartsenpraktijk/praktijk
bakery|backerei|boulangerie|panaderia|panificio|padaria|bakkerij
library|bibliothek|bibliotheque|biblioteca|biblioteca|biblioteca|bibliotheek
gym|fitnessstudio|salle de sport|gimnasio|palestra|academia/ginasio|sportschool
online shop|onlineshop/webshop|boutique en ligne|tienda online|negozio online|loja online/loja virtual|webwinkel
bank|bank/+banken|banque|banco|banca|banco|bank
ingredient|zutat|ingredient|ingrediente|ingrediente|ingrediente|ingredient
weather record|wetterdaten/wetter|meteo/donnees meteo|datos meteorologicos/clima|meteo/dati meteo|dados meteorologicos/clima|weer/weergegevens
energy consumption|stromverbrauch/energieverbrauch|consommation d'energie/consommation electrique|consumo de energia/consumo electrico|consumo di energia/consumo elettrico|consumo de energia|energieverbruik/stroomverbruik
expense|ausgabe/spesen|depense|gasto|spesa|despesa|uitgave
`;
