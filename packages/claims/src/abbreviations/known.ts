/**
 * Abbreviations that general readers of British English know, so that no report need explain them:
 * national bodies, qualifications, honours, everyday things, computing.
 */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  `AD AM BC CE GMT BST PM NB PS RSVP
  UK GB US USA EU UN NATO WHO UNICEF BBC ITV NHS GP MP MEP PC QC KC JP HM HMI HMCI HMSO RAF
  NSPCC RSPCA RNIB RNID YMCA YWCA AGM CEO HR PR VIP SOS
  MBE OBE CBE DBE KBE GCE GCSE IGCSE AS BA BSc BEd MA MSc MEd MBA MPhil PhD DPhil PGCE BTEC NVQ
  GNVQ HNC HND QTS SAT CV
  TV CD DVD PC IT ICT ID OK VAT ISA PIN ATM DIY FAQ PDF SMS MMS GPS CCTV USB PE RE IQ DNA HIV AIDS
  MMR ADHD COVID LGBT LGBTQ
  PLC LTD LLP ISBN ISSN
  WWW HTTP HTTPS HTML XML JSON CSS SQL URL URI API CPU GPU RAM IP DNS FTP SSH SSL TLS UTF ASCII
  BIOS LAN WAN VPN OS`.split(/\s+/),
)
