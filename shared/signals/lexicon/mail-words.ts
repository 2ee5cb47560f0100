/** Domains where private persons have their mail. */
export const privateMailDomains: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com hotmail.com hotmail.se hotmail.co.uk outlook.com outlook.se live.com live.se msn.com yahoo.com yahoo.se yahoo.co.uk ymail.com ' +
    'icloud.com me.com mac.com protonmail.com proton.me pm.me tutanota.com tuta.io gmx.com gmx.net gmx.de mail.com mail.ru yandex.ru yandex.com aol.com fastmail.com hey.com zoho.com ' +
    'telia.com comhem.se bredband.net bredband2.com spray.se home.se passagen.se swipnet.se algonet.se tele2.se tele2.net glocalnet.net bahnhof.se ownit.nu bostream.nu ' +
    'tiscali.se chello.se telenor.se boxer.se live.no live.dk yahoo.no hotmail.no online.no hotmail.fi hotmail.dk hushmail.com mailbox.org posteo.net riseup.net'
  ).split(' '),
);

/** What is said instead of a domain: "eva.lind på gmail". */
export const mailProviders: readonly string[] =
  'gmail googlemail hotmail outlook live msn yahoo icloud protonmail proton tutanota gmx aol fastmail telia comhem bredband spray telenor bahnhof'.split(
    ' ',
  );

/** What stands before the @ of an office, an editorial desk or an association, not of a person. */
export const roleWords: readonly string[] = (
  'registrator registratur diarium diarie info information kommun kommunen kommunstyrelsen kommunledning ks kontakt kontakta ' +
  'contact redaktion redaktionen nyheter tips tipsa debatt insandare insändare opinion press presskontakt pressen kansli kansliet ' +
  'expedition exp reception receptionen support help hjalp kundtjanst kundtjänst kundservice kund service servicecenter ' +
  'medborgarservice medborgarkontor kontaktcenter kc post postmaster mail mejl epost admin administration webmaster webb ' +
  'webbredaktion web noreply no-reply styrelse styrelsen ordforande ordförande sekreterare kassor kassör valberedning ' +
  'valberedningen forening foreningen förening partiet medlem medlemskap hej hello hi office kontor kontoret sales order faktura ' +
  'ekonomi hr jobb rektor skola skolan forskola socialtjanst socialtjansten socialtjänst socialtjänsten socialnamnden ' +
  'socialnämnden individochfamilj namnd nämnd miljo miljö bygg bygglov overformyndare overformyndaren tekniska kultur fritid ' +
  'bibliotek biblioteket turism polis polisen domstol tingsratt forvaltningsratt kammarratten dataskydd dataskyddsombud dso gdpr ' +
  'privacy abuse security visselblasare visselblasning revision revisionen synpunkter felanmalan media news editor team moderator ' +
  'redaktor redaktör ansvarigutgivare prenumeration annons annonser event bokning butik shop registrar registrars enquiries ' +
  'inquiries enquiry clerk townclerk parishclerk council councillors complaints feedback letters newsdesk newsroom news-desk ' +
  'editors editorial editor-in-chief subscriptions bookings booking reservations tickets boxoffice box-office customerservice ' +
  'customer.service customer-service helpdesk careers jobs billing accounts finance secretary treasurer chair chairman president ' +
  'membership members committee school head headteacher principal library museum police parish church vicar foi foia dpo mayor ' +
  'pressoffice press-office mailbox hallo general postbox servicedesk medborgare hemvard hemtjanst hemtjänst vaxel växel ' +
  'stadsbyggnad bibliotekarie arkiv museet teatern kyrkan forsamling församling pastorsexpedition expeditionen anmalan anmälan ' +
  'biljetter bokningen uthyrning verkstad kundcenter kundsupport prenumerationer lasarbrev läsarbrev ledare ledarsidan sport ' +
  'nyhetstips redaktionschef tavling tävling festival projektet kurs kurser utbildning antagning studievagledning studievägledning ' +
  'vardcentral vårdcentral mottagning'
).split(' ');
