<?php
/**
 * The last good version of each card, in the options table, where it stays when caches are emptied.
 *
 * @package Entente
 */

namespace Entente\WordPress;

use Entente\CardCache;

/** Prefix of the names of the options that contain cards. */
const CARD_OPTION = 'entente_card_';

/** Name of the daily event that deletes cards that no page shows any more. */
const CLEAN_EVENT = 'entente_clean_cards';

/** Keeps cards in options that WordPress does not load with every page. */
final class OptionCache implements CardCache {

	/**
	 * The server's address.
	 *
	 * @var string
	 */
	private $server;

	/**
	 * Whether entries are stored.
	 *
	 * @var bool
	 */
	private $stores;

	/**
	 * Creates the cache for a server.
	 *
	 * @param string $server Address of the server.
	 * @param bool   $stores Whether entries are stored.
	 */
	public function __construct( string $server, bool $stores ) {
		$this->server = $server;
		$this->stores = $stores;
	}

	/**
	 * Returns what was last written for a path. A card from another server stays until this one answers.
	 *
	 * @param string $path Path of the fragment.
	 */
	public function read( string $path ): ?array {
		$entry = get_option( $this->name( $path ) );
		if ( ! is_array( $entry ) ) {
			return null;
		}
		return ( $entry['server'] ?? '' ) === $this->server ? $entry : array( 'asked' => 0 ) + $entry;
	}

	/**
	 * Stores an entry.
	 *
	 * @param string $path  Path of the fragment.
	 * @param array  $entry What to store.
	 */
	public function write( string $path, array $entry ): void {
		if ( $this->stores ) {
			update_option( $this->name( $path ), array( 'server' => $this->server ) + $entry, false );
		}
	}

	/**
	 * Returns the name of an option.
	 *
	 * @param string $path Path of the fragment.
	 */
	private function name( string $path ): string {
		return CARD_OPTION . md5( $path );
	}
}

/** Returns the names of all options with cards. */
function card_options(): array {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WordPress has no function that lists options.
	return $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( CARD_OPTION ) . '%' ) );
}

/** Deletes the cards that have not been requested for 90 days. A card that is shown is written again whenever it expires. */
function clean_cards(): void {
	foreach ( card_options() as $name ) {
		$entry = get_option( $name );
		if ( ! is_array( $entry ) || ( $entry['asked'] ?? 0 ) < time() - 90 * DAY_IN_SECONDS ) {
			delete_option( $name );
		}
	}
}

/** Stops the daily clean-up when the plugin is deactivated. */
function stop_cleaning(): void {
	wp_clear_scheduled_hook( CLEAN_EVENT );
}

add_action( CLEAN_EVENT, __NAMESPACE__ . '\\clean_cards' );
add_action(
	'init',
	function () {
		if ( ! wp_next_scheduled( CLEAN_EVENT ) ) {
			wp_schedule_event( time() + DAY_IN_SECONDS, 'daily', CLEAN_EVENT );
		}
	}
);
