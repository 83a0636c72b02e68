<?php
/**
 * The block, which the server renders.
 *
 * @package Entente
 */

namespace Entente\WordPress;

/** The block's scripts besides the one that registers it, each with what it needs, in the order in which they run. */
const EDITOR_PARTS = array(
	'answers'        => array( 'wp-api-fetch', 'wp-components', 'wp-element', 'wp-i18n', 'wp-url' ),
	'relation-field' => array( 'entente-answers', 'wp-compose' ),
	'preview'        => array( 'entente-answers', 'wp-block-editor', 'wp-compose', 'wp-data' ),
	'sidebar'        => array( 'entente-answers', 'wp-block-editor' ),
);

add_action(
	'init',
	function () {
		// Earlier versions do not support blocks with API version 3. There, the shortcode and pasted links work.
		if ( ! is_wp_version_compatible( '6.3' ) ) {
			return;
		}
		foreach ( EDITOR_PARTS as $part => $dependencies ) {
			wp_register_script( "entente-$part", plugins_url( "block/$part.js", PLUGIN_FILE ), $dependencies, PLUGIN_VERSION, true );
		}
		register_block_type(
			dirname( __DIR__ ) . '/block',
			array(
				'render_callback' => function ( array $attributes ): string {
					return card_html( $attributes, get_block_wrapper_attributes( array( 'class' => 'entente-card' ) ) );
				},
			)
		);
		wp_set_script_translations( 'entente-card-editor-script', 'entente', dirname( __DIR__ ) . '/languages' );
		wp_add_inline_script(
			'entente-answers',
			'window.ententeBlock = ' . wp_json_encode(
				array(
					'languages'       => LANGUAGES,
					'defaultLanguage' => default_language(),
					'hasServer'       => '' !== settings()['server'],
					'settingsPage'    => settings_url(),
				)
			),
			'before'
		);
	}
);
