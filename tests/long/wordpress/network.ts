import assert from "node:assert/strict";
import type { WordPress } from "./site.ts";

/** What the plugin stores in a site. */
const store = `
  update_option( 'entente', array( 'server' => 'https://entente.example' ) );
  update_option( 'entente_card_0', array( 'html' => 'A fictitious card' ), false );
  set_transient( 'entente_0', array(), 600 );
  wp_schedule_event( time() + 600, 'daily', 'entente_clean_cards' );`;

/** What is left of it. */
const list = `
  global $wpdb;
  echo implode( ' ', $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%entente%'" ) );
  echo wp_next_scheduled( 'entente_clean_cards' ) ? ' entente_clean_cards' : '';`;

const inEverySite = (program: string) =>
  `foreach ( get_sites( array( 'fields' => 'ids' ) ) as $site ) { switch_to_blog( $site ); ${program} restore_current_blog(); }`;

/** Turns the site into a network of two sites, and checks that the plugin, when it is deleted, leaves nothing in either of them. */
export async function checkNetwork({ runPhp }: WordPress): Promise<void> {
  await runPhp(`
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    global $wpdb;
    foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) { $wpdb->$table = $name; }
    install_network();
    populate_network( 1, 'localhost', 'editor@example.org', 'A fictitious network', '/', false );`);
  const inNetwork = (program: string) => runPhp(program, { NETWORK: "1" });
  await inNetwork("wpmu_create_blog( 'localhost', '/second/', 'A second fictitious site', 1 );");
  await inNetwork(inEverySite(store));
  const before = await inNetwork(inEverySite(list));
  assert.equal(before.match(/entente_card_0/g)?.length, 2, before);
  await inNetwork("require_once ABSPATH . 'wp-admin/includes/plugin.php'; uninstall_plugin( 'entente/entente.php' );");
  assert.equal(await inNetwork(inEverySite(list)), "");
}
